#include "views/state_view.h"

#include "views/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

namespace penumbra::views {

namespace {

constexpr int kWidth = 520; ///< of what is said

} // namespace

StateView::StateView(QWidget* parent) : QStackedWidget(parent) {
    auto* message = new QWidget;
    auto* layout = new QVBoxLayout(message);
    layout->setSpacing(space::normal);
    m_title = new QLabel;
    m_title->setFont(fontOf(TextRole::Figure));
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text = new QLabel;
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kWidth);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(260);
    m_action = new QPushButton;
    m_action->setProperty("primary", true);
    connect(m_action, &QPushButton::clicked, this, &StateView::actionTriggered);
    layout->addStretch(2);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text),
                          static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_action)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    addWidget(message);
    m_progress->hide();
    m_action->hide();
}

void StateView::setContent(QWidget* content) {
    m_content = content;
    addWidget(content);
}

void StateView::showContent() {
    if (m_content) setCurrentWidget(m_content);
}

bool StateView::showsContent() const { return m_content && currentWidget() == m_content; }

void StateView::showEmpty(const QString& title, const QString& text, const QString& action) {
    showMessage(title, text, action, false, false);
}

void StateView::showLoading(const QString& title) { showMessage(title, {}, {}, true, false); }

void StateView::showError(const QString& title, const QString& text, const QString& action) {
    showMessage(title, text, action, false, true);
}

void StateView::showMessage(const QString& title, const QString& text, const QString& action, bool loading,
                            bool error) {
    m_title->setText(title);
    m_title->setObjectName(error ? "critical" : "");
    m_title->style()->unpolish(m_title);
    m_title->style()->polish(m_title);
    m_title->setFixedWidth(std::min(kWidth, m_title->fontMetrics().horizontalAdvance(title) + space::small));
    m_title->setMinimumHeight(m_title->heightForWidth(m_title->width()));
    m_text->setText(text);
    m_text->setMinimumHeight(text.isEmpty() ? 0 : m_text->heightForWidth(m_text->maximumWidth()));
    m_text->setVisible(!text.isEmpty());
    m_progress->setVisible(loading);
    m_progress->setAccessibleName(title);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setCurrentIndex(0);
}

} // namespace penumbra::views
