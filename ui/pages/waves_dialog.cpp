#include "pages/waves_dialog.h"

#include "models/count_text.h"
#include "models/time_text.h"
#include "models/words.h"
#include "views/card.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"
#include "views/timeline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace penumbra::pages {

using models::text;
using views::space::normal;
using WavesPhase = bridge::MaintenanceRun::Phase;

namespace {

constexpr auto kOpens = std::chrono::hours(22), kOpen = std::chrono::hours(4), kDay = std::chrono::hours(24);

QVariant order(base::Time time) { return qlonglong(base::toMillis(time)); }

} // namespace

base::ParamTexts proposedWaves(base::Time now) {
    auto opens = std::chrono::floor<std::chrono::days>(now) + kOpens;
    if (opens < now) opens += kDay;
    return {{"from", base::formatTime(opens)},
            {"to", base::formatTime(opens + kOpen)},
            {"windows", "2"},
            {"per-rack", "1"}};
}

WavesDialog::WavesDialog(bridge::Document& document, const views::Choices& choices, const base::ParamTexts& texts,
                         QWidget* parent)
    : QDialog(parent), m_document(document), m_run(document),
      m_waves({{tr("Begin, UTC"), [](const auto& wave) { return models::shortTimeText(wave.window.begin); },
                [](const auto& wave) { return order(wave.window.begin); }},
               {tr("Done, P95"), [](const auto& wave) { return models::shortTimeText(wave.window.end); },
                [](const auto& wave) { return order(wave.window.end); }},
               {tr("Hosts"), [this](const auto& wave) { return hostNames(wave.hosts); }},
               {tr("Workloads that leave"),
                [](const auto& wave) { return models::numberText(static_cast<qlonglong>(wave.moves.size())); },
                [](const auto& wave) { return QVariant(qulonglong(wave.moves.size())); }, true}},
              [this](const auto& wave) {
                  QStringList lines{hostNames(wave.hosts)};
                  for (const auto& sentence : wave.meanwhile) lines << text(sentence);
                  return lines.join(QLatin1Char('\n'));
              }),
      m_behind({{tr("Host"), [this](const auto& one) { return hostNames({one.host}); }},
                {tr("Why"), [](const auto& one) { return text(one.reason); }}}) {
    setWindowTitle(tr("Maintenance in waves"));
    resize(1080, 660);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(normal);
    auto* row = new QHBoxLayout;
    row->setSpacing(normal);
    row->addWidget(makeRequest(choices, texts));
    row->addWidget(makeAnswer(), 1);
    layout->addLayout(row, 1);
    layout->addWidget(makeButtons());
    m_plan->setDefault(true); // once it is in the dialog, which else forgets it with the first focus
    connect(&m_run, &bridge::MaintenanceRun::changed, this, &WavesDialog::showPhase);
    showPhase();
}

QWidget* WavesDialog::makeRequest(const views::Choices& choices, const base::ParamTexts& texts) {
    m_form = new views::ParamForm;
    m_form->setSpecs(planning::maintenanceParams(), texts, choices);
    const auto opens = texts.find("from");
    m_opens = opens == texts.end() ? std::string() : opens->second;
    connect(m_form, &views::ParamForm::edited, this, &WavesDialog::moveClose);
    auto* card = new views::Card(tr("What is to be maintained"));
    card->setFixedWidth(views::kFormWidth);
    card->addBody(views::scrolling(m_form, tr("What is to be maintained")), 1);
    return card;
}

/// A window that opens at another time closes as much later.
void WavesDialog::moveClose(const QString& key) {
    if (key != QLatin1String("from")) return;
    auto texts = m_form->texts();
    const auto was = base::parseTime(m_opens), is = base::parseTime(texts["from"]),
               closes = base::parseTime(texts["to"]);
    m_opens = texts["from"];
    if (!was || !is || !closes) return;
    texts["to"] = base::formatTime(*closes + (*is - *was));
    m_form->setTexts(texts);
}

QWidget* WavesDialog::makeAnswer() {
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    m_sentence = views::makeLabel({});
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_timeline = new views::Timeline;
    m_timeline->setScope(&m_scope);
    m_timeline->setAccessibleName(tr("The waves in time"));
    m_table = new views::Table;
    m_table->setSource(&m_waves, models::RowModel<remedy::waves::Wave>::SortRole);
    m_table->setAccessibleName(tr("Waves"));
    m_table->fitColumns(2);
    m_table->wrapRows(3);
    connect(m_table, &views::Table::sourceRowChanged, this,
            [this](int wave) { m_timeline->setCurrent(QString::number(wave)); });
    connect(m_timeline, &views::Timeline::picked, this,
            [this](const QString& key) { m_table->selectSourceRow(key.toInt()); });
    auto* waves = new views::Card(tr("Waves"));
    waves->addBody(m_sentence);
    waves->addBody(m_timeline, 2);
    waves->addBody(m_table, 3);
    m_behindCard = new views::Card(tr("Stays behind"));
    auto* behind = new views::Table;
    behind->setSource(&m_behind);
    behind->setAccessibleName(m_behindCard->title());
    behind->fitColumns(1);
    behind->wrapRows(3);
    m_behindCard->addBody(behind, 1);
    layout->addWidget(waves, 3);
    layout->addWidget(m_behindCard, 2);
    m_state = new views::StateView;
    m_state->setContent(content);
    return m_state;
}

QWidget* WavesDialog::makeButtons() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_plan = new QPushButton;
    m_plan->setProperty("primary", true);
    connect(m_plan, &QPushButton::clicked, this, [this] {
        setFocus(); // what is being typed is taken
        if (m_run.phase() == WavesPhase::Running)
            m_run.cancel();
        else
            m_run.start(m_form->texts());
    });
    m_adopt = new QPushButton(tr("Add to the scenario"));
    m_adopt->setAutoDefault(false);
    m_adopt->setToolTip(tr("Every wave's drains become edits, as one step that undo takes back."));
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        m_run.adopt();
        accept();
    });
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_plan);
    row->addStretch(1);
    row->addWidget(m_adopt);
    row->addWidget(close);
    return line;
}

void WavesDialog::done(int result) {
    m_run.cancel();
    QDialog::done(result);
}

QString WavesDialog::hostNames(const std::vector<int>& rows) const {
    QStringList names;
    for (const int row : rows) names << text(m_run.evaluation()->world->hosts[static_cast<std::size_t>(row)].name);
    return models::listText(names);
}

void WavesDialog::showPhase() {
    const bool running = m_run.phase() == WavesPhase::Running;
    m_plan->setText(running ? tr("Cancel") : tr("Plan the waves"));
    m_adopt->setEnabled(m_run.phase() == WavesPhase::Done && m_run.current() && !m_run.schedule().edits.empty());
    switch (m_run.phase()) {
    case WavesPhase::Idle:
        return m_state->showEmpty(
            tr("No waves yet"), tr("Say which hosts, and in which windows. Penumbra plays each wave through with all "
                                   "earlier ones: capacity, rules and the loss of one more host hold at every state."));
    case WavesPhase::Running:
        return m_state->showLoading(tr("Planning the waves"));
    case WavesPhase::Failed:
        return m_state->showError(tr("No waves could be planned"), m_run.error());
    case WavesPhase::Stopped:
        return m_state->showEmpty(tr("It was cancelled"), tr("Nothing was changed."));
    case WavesPhase::Done:
        return showSchedule();
    }
}

void WavesDialog::showSchedule() {
    const auto& schedule = m_run.schedule();
    m_sentence->setText(m_run.current()
                            ? text(schedule.text)
                            : tr("◆ for an earlier state of the scenario; plan again for the present one.") +
                                  QLatin1Char('\n') + text(schedule.text));
    base::TimeWindow extent;
    for (const auto& job : m_run.request().jobs)
        for (const auto& window : job.windows) {
            extent.begin = extent.begin == base::kBeginningOfTime ? window.begin : std::min(extent.begin, window.begin);
            extent.end = extent.end == base::kEndOfTime ? window.end : std::max(extent.end, window.end);
        }
    m_scope.setExtent(extent);
    std::vector<views::TimelineBlock> blocks;
    for (std::size_t i = 0; i < schedule.waves.size(); ++i) {
        views::TimelineBlock block;
        block.key = QString::number(i);
        block.text = tr("%1: %2").arg(i + 1).arg(hostNames(schedule.waves[i].hosts));
        block.window = schedule.waves[i].window;
        block.still = true;
        blocks.push_back(std::move(block));
    }
    m_timeline->setContent(std::move(blocks), {});
    m_timeline->setVisible(!schedule.waves.empty());
    m_table->setVisible(!schedule.waves.empty());
    m_waves.setRows(schedule.waves);
    m_behind.setRows(schedule.behind);
    m_behindCard->setTitle(
        tr("Stays behind (%1)").arg(models::numberText(static_cast<qlonglong>(schedule.behind.size()))));
    m_behindCard->setVisible(!schedule.behind.empty());
    m_state->showContent();
}

} // namespace penumbra::pages
