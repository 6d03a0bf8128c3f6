#include "shell/guide.h"

#include "models/words.h"
#include "views/card.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <array>

namespace penumbra::shell {

namespace {

struct Step {
    const char* page;
    const char* title;
    const char* text;
};

constexpr std::array kSteps{
    Step{"overview", QT_TRANSLATE_NOOP("guide", "What runs out first?"),
         QT_TRANSLATE_NOOP("guide",
                           "The day begins here: what runs out, by which date and how surely, what left the band of "
                           "yesterday's forecast, and which changes come. A double click leads to the resource.")},
    Step{"fleet", QT_TRANSLATE_NOOP("guide", "Live and shadow"),
         QT_TRANSLATE_NOOP("guide",
                           "Every host, as it is and as it will be. Drag the slider above the map: the colours and the "
                           "Live and Shadow columns follow the moment.")},
    Step{"dependencies", QT_TRANSLATE_NOOP("guide", "Who is hit?"),
         QT_TRANSLATE_NOOP("guide",
                           "Choose a host and let it fail: the map shows hop by hop what that reaches, and why.")},
    Step{"forecast", QT_TRANSLATE_NOOP("guide", "How far can a forecast be trusted?"),
         QT_TRANSLATE_NOOP("guide",
                           "The figures above the chart are measured on this series' own past. Let the forecast begin "
                           "7 days ago to see how it would have done.")},
    Step{"what-if", QT_TRANSLATE_NOOP("guide", "What if?"),
         QT_TRANSLATE_NOOP("guide",
                           "Add an edit, or open a scenario such as Black Friday. Drag its block on the timeline: "
                           "verdict, chart and findings follow. Undo takes everything back.")},
    Step{"plan", QT_TRANSLATE_NOOP("guide", "What would mend it?"),
         QT_TRANSLATE_NOOP("guide",
                           "Find plans: several ways with their downtime, cost and way back. One that is adopted "
                           "becomes edits; it leaves as PDF for the board and as JSON for operations.")},
    Step{"sources", QT_TRANSLATE_NOOP("guide", "Your own fleet"),
         QT_TRANSLATE_NOOP("guide",
                           "Drop an export of your inventory or your monitoring on the window, or connect a live "
                           "source here. Ctrl+Shift+P finds every command.")},
};

} // namespace

Guide::Guide(QWidget& page) : QFrame(&page) {
    setObjectName(QStringLiteral("message"));
    setAccessibleName(tr("Guide"));
    setFocusPolicy(Qt::StrongFocus);
    m_title = views::makeLabel({});
    m_title->setFont(views::fontOf(views::TextRole::SectionTitle));
    m_text = views::makeLabel({});
    m_text->setWordWrap(true);
    m_count = views::makeLabel({}, true);
    m_back = new QPushButton(tr("Back"));
    m_next = new QPushButton;
    m_next->setProperty("primary", true);
    auto* close = new QPushButton(tr("End the guide"));
    connect(m_back, &QPushButton::clicked, this, [this] { show(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { show(m_step + 1); });
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* words = new QVBoxLayout;
    words->setSpacing(views::space::tight);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* layout = new QHBoxLayout(this); // beside each other: a low strip leaves the page its room
    layout->setContentsMargins(views::space::normal, views::space::small, views::space::normal, views::space::small);
    layout->setSpacing(views::space::small);
    layout->addLayout(words, 1);
    layout->addSpacing(views::space::normal);
    layout->addWidget(m_count);
    for (auto* button : {close, m_back, m_next}) layout->addWidget(button);
    page.installEventFilter(this);
    hide();
}

void Guide::start() { show(0); }

void Guide::show(int step) {
    if (step < 0 || step >= static_cast<int>(kSteps.size())) return hide();
    m_step = step;
    const auto& shown = kSteps[static_cast<std::size_t>(step)];
    m_title->setText(models::registryText("guide", shown.title));
    m_text->setText(models::registryText("guide", shown.text));
    m_count->setText(tr("%1 of %2").arg(step + 1).arg(kSteps.size()));
    m_back->setEnabled(step > 0);
    m_next->setText(step + 1 < static_cast<int>(kSteps.size()) ? tr("Next") : tr("Done"));
    emit pageWanted(QLatin1String(shown.page));
    setVisible(true);
    place();
    m_next->setFocus();
}

void Guide::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return hide();
    QFrame::keyPressEvent(event);
}

bool Guide::eventFilter(QObject* page, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(page, event);
}

void Guide::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    parentWidget()->setContentsMargins(0, 0, 0, 0);
}

/// Below the page, which gives way to it: it covers nothing that it talks about.
void Guide::place() {
    const auto& page = *parentWidget();
    const int wide = page.width() - 2 * views::space::normal;
    const int high = layout()->totalHeightForWidth(wide);
    setGeometry(views::space::normal, page.height() - high - views::space::normal, wide, high);
    parentWidget()->setContentsMargins(0, 0, 0, high + views::space::normal);
    raise();
}

} // namespace penumbra::shell
