#include "pages/why_dialog.h"

#include "models/words.h"
#include "report/evidence.h"
#include "views/card.h"
#include "views/state_view.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;
using views::space::normal;
using views::space::small;

namespace {

QLabel* words(const QString& said, bool muted = false) {
    auto* label = views::makeLabel(said, muted);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* title(const QString& said) {
    auto* label = views::makeLabel(said);
    label->setFont(views::fontOf(views::TextRole::SectionTitle));
    return label;
}

/// Each part's title and lines, as rich text that a screen reader reads line by line.
QString partsText(const evidence::Evidence& evidence) {
    QString out;
    for (const auto& part : evidence.parts) {
        out += QStringLiteral("<p><b>%1</b></p><ul style='margin-left:-24px'>").arg(text(part.title).toHtmlEscaped());
        for (const auto& line : part.lines) out += QStringLiteral("<li>%1</li>").arg(text(line).toHtmlEscaped());
        out += QStringLiteral("</ul>");
    }
    return out;
}

} // namespace

WhyDialog::WhyDialog(bridge::Document& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_watch(document) {
    setWindowTitle(tr("Why?"));
    setModal(false);
    resize(560, 600);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(views::space::large, normal, views::space::large, normal);
    layout->setSpacing(normal);
    m_claim = words({});
    m_claim->setFont(views::fontOf(views::TextRole::SectionTitle));
    layout->addWidget(m_claim);
    m_state = new views::StateView;
    m_state->setContent(makeContent());
    layout->addWidget(m_state, 1);
    layout->addWidget(makeFoot());
    connect(m_state, &views::StateView::actionTriggered, this, [this] { ask(evidence::VerdictClaim{}); });
    connect(&m_watch, &bridge::EvidenceWatch::changed, this, &WhyDialog::showAnswer);
    connect(&document, &bridge::Document::phaseChanged, this, [this] {
        if (!m_document.evaluation()) hide();
    });
}

QWidget* WhyDialog::makeContent() {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, normal, 0);
    column->setSpacing(small);
    column->addWidget(title(tr("What would turn it")));
    m_turns = new QVBoxLayout;
    m_turns->setSpacing(normal);
    column->addLayout(m_turns);
    m_search = words({}, true);
    column->addWidget(m_search);
    m_parts = words({});
    m_parts->setTextFormat(Qt::RichText);
    column->addWidget(m_parts);
    column->addStretch(1);
    return views::scrolling(page, tr("What it rests on, and what would turn it"));
}

QWidget* WhyDialog::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_stop = new QPushButton(tr("Stop the search"));
    m_copy = new QPushButton(tr("Copy as text"));
    auto* close = new QPushButton(tr("Close"));
    for (auto* button : {m_stop, m_copy, close}) button->setAutoDefault(false);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_watch.stopped() ? m_watch.resume() : m_watch.stop(); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_shown) QApplication::clipboard()->setText(text(report::evidenceWords(*m_shown)));
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(close);
    return foot;
}

void WhyDialog::ask(const evidence::Claim& claim) {
    m_watch.ask(claim);
    show();
    raise();
    activateWindow();
}

void WhyDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    m_watch.setActive(true);
}

void WhyDialog::hideEvent(QHideEvent* event) {
    QDialog::hideEvent(event);
    m_watch.setActive(false);
}

void WhyDialog::showAnswer() {
    const auto& evidence = m_watch.evidence();
    showSearch();
    if (m_watch.gone()) {
        if (std::holds_alternative<evidence::PlanClaim>(m_watch.claim()))
            m_state->showEmpty(tr("The plan is of another state"),
                               tr("The scenario has changed since the plan was found. Find plans again, then ask."),
                               tr("Ask about the verdict"));
        else
            m_state->showEmpty(
                tr("It is no longer found"),
                tr("The scenario as it is now does not have this finding. Undo (Ctrl+Z) brings back what was "
                   "before."),
                tr("Ask about the verdict"));
    } else if (!m_watch.error().isEmpty()) {
        m_state->showError(tr("This cannot be answered"), m_watch.error(), tr("Ask about the verdict"));
    } else if (evidence) {
        if (m_shown != evidence) showTurns(*evidence);
        m_state->showContent();
    } else if (m_watch.stopped()) {
        m_state->showEmpty(tr("It was cancelled"), tr("Press \u201cSearch on\u201d to have it answered."));
    } else {
        m_state->showLoading(tr("Looking it up"));
    }
    m_shown = evidence;
    m_copy->setEnabled(evidence != nullptr);
    for (auto* add : m_adds) add->setEnabled(m_watch.current());
}

void WhyDialog::showSearch() {
    const auto& evidence = m_watch.evidence();
    const bool searching = m_watch.searching(), stopped = m_watch.stopped();
    m_stop->setVisible(searching || stopped);
    m_stop->setText(stopped ? tr("Search on") : tr("Stop the search"));
    const int percent = static_cast<int>(m_watch.share() * 100);
    m_search->setText(stopped     ? tr("The search was stopped at %1 %.").arg(percent)
                      : searching ? tr("Trying changes\u2026 %1 %").arg(percent)
                      : evidence  ? text(evidence->searched)
                                  : QString());
}

void WhyDialog::showTurns(const evidence::Evidence& evidence) {
    m_claim->setText(text(evidence.claim));
    m_parts->setText(partsText(evidence));
    const bool goesOn =
        m_shown && m_shown->claim == evidence.claim &&
        std::equal(m_shown->turns.begin(), m_shown->turns.end(), evidence.turns.begin(),
                   evidence.turns.begin() + std::min(std::ssize(m_shown->turns), std::ssize(evidence.turns)));
    if (!goesOn || m_shown->turns.size() > evidence.turns.size()) {
        m_adds.clear();
        while (auto* item = m_turns->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    }
    for (auto n = static_cast<std::size_t>(m_turns->count()); n < evidence.turns.size(); ++n)
        addTurn(evidence.turns[n]);
}

void WhyDialog::addTurn(const evidence::Turn& turn) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(normal);
    auto* add = new QPushButton(tr("Add"));
    add->setToolTip(tr("Put this change into the scenario, as one step that can be undone"));
    add->setAccessibleName(tr("Add to the scenario: %1").arg(text(turn.text)));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this, turn] { addToScenario(turn); });
    line->addWidget(words(text(turn.text)), 1);
    line->addWidget(add, 0, Qt::AlignTop);
    add->setVisible(!turn.edits.empty()); // another price is for the price book
    m_adds << add;
    m_turns->addWidget(row);
}

void WhyDialog::addToScenario(const evidence::Turn& turn) {
    auto next = m_document.state();
    next.scenario = evidence::withEdits(std::move(next.scenario), turn.edits);
    m_document.change(std::move(next), tr("Add: %1").arg(text(whatif::describe(turn.edits.front()))));
}

} // namespace penumbra::pages
