#include "views/message_bar.h"

#include "views/card.h"
#include "views/figure_row.h"
#include "views/icon.h"
#include "views/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <algorithm>

namespace penumbra::views {

MessageBar::MessageBar(QWidget& page) : QFrame(&page) {
    setObjectName("message");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::normal, space::tight, space::tight, space::tight);
    m_text = makeLabel({});
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton;
    close->setIcon(lineIcon(icons::cancel));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(m_text, 1);
    layout->addWidget(close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(9000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    page.installEventFilter(this);
    hide();
}

bool MessageBar::eventFilter(QObject* page, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(page, event);
}

/// At the page's lower edge, as high as its text asks for; the page below it stays where it is.
void MessageBar::place() {
    const auto& page = *parentWidget();
    const int wide = std::max(page.width() - 2 * space::large, 1);
    const int high = std::min(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide) : sizeHint().height(),
                              page.height() - 2 * space::normal);
    setGeometry(space::large, page.height() - high - space::normal, wide, high);
    raise();
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
    place();
    QAccessibleEvent told(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace penumbra::views
