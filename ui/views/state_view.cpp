#include "views/state_view.h"

#include "views/figure_row.h"
#include "views/theme.h"

#include <QHBoxLayout>
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
    m_other = new QPushButton;
    connect(m_other, &QPushButton::clicked, this, &StateView::otherTriggered);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_action);
    buttons->addWidget(m_other);
    layout->addStretch(2);
    for (QWidget* part :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_progress)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addLayout(buttons);
    layout->setAlignment(buttons, Qt::AlignHCenter);
    layout->addStretch(3);
    addWidget(message);
    for (QWidget* part :
         {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_action), static_cast<QWidget*>(m_other)})
        part->hide();
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
    showMessage({.title = title, .text = text, .action = action});
}

void StateView::showLoading(const QString& title) { showMessage({.title = title, .loading = true}); }

void StateView::showProgress(double share, const QString& what) {
    if (!m_progress->isVisibleTo(this)) return;
    m_progress->setRange(0, share > 0 ? 1000 : 0);
    m_progress->setValue(static_cast<int>(share * 1000));
    say(what);
}

void StateView::showError(const QString& title, const QString& text, const QString& action, const QString& other) {
    showMessage({.title = title, .text = text, .action = action, .other = other, .error = true});
}

void StateView::showMessage(const Message& message) {
    const auto title = signOf(message.error ? Tone::Critical : Tone::Plain) + message.title;
    m_title->setText(title);
    m_title->setObjectName(message.error ? QLatin1String(nameOf(Tone::Critical)) : QLatin1String());
    m_title->style()->unpolish(m_title);
    m_title->style()->polish(m_title);
    m_title->setFixedWidth(std::min(kWidth, m_title->fontMetrics().horizontalAdvance(title) + space::small));
    m_title->setMinimumHeight(m_title->heightForWidth(m_title->width()));
    say(message.text);
    m_progress->setVisible(message.loading);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(message.title);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_other->setText(message.other);
    m_other->setVisible(!message.other.isEmpty());
    setCurrentIndex(0);
}

void StateView::say(const QString& text) {
    m_text->setText(text);
    m_text->setMinimumHeight(text.isEmpty() ? 0 : m_text->heightForWidth(m_text->maximumWidth()));
    m_text->setVisible(!text.isEmpty());
}

} // namespace penumbra::views
