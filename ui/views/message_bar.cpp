#include "views/message_bar.h"

#include "views/card.h"
#include "views/figure_row.h"
#include "views/icon.h"
#include "views/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace penumbra::views {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent) {
    setObjectName("card");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::normal, space::tight, space::tight, space::tight);
    m_text = makeLabel({});
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setIcon(lineIcon(icons::cancel));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(9000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showNotice(const QString& text) { showText(text, false); }

void MessageBar::showProblem(const QString& text) { showText(text, true); }

void MessageBar::showText(const QString& text, bool problem) {
    m_text->setText(signOf(problem ? Tone::Warning : Tone::Good) + text);
    m_text->setObjectName(QLatin1String(nameOf(problem ? Tone::Warning : Tone::Plain)));
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    m_timer.stop();
    if (!problem) m_timer.start();
    show();
}

} // namespace penumbra::views
