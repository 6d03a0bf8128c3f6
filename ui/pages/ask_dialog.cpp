#include "pages/ask_dialog.h"

#include "models/row_model.h"
#include "models/words.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/figure_row.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"
#include "views/tone_delegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>
#include <utility>

namespace penumbra::pages {

using models::text;
using views::space::normal;
using Phase = bridge::QuestionRun::Phase;

namespace {

constexpr int kMostLines = 3; ///< of a row
constexpr int kLeastAnswer = 150;

QString titleOf(const ask::Question& question) { return models::registryText("actions", question.title); }

int toneOf(const ask::Row& row) {
    switch (row.tone) {
    case ask::Tone::Plain:
        return static_cast<int>(views::Tone::Plain);
    case ask::Tone::Good:
        return static_cast<int>(views::Tone::Good);
    case ask::Tone::Warning:
        return static_cast<int>(views::Tone::Warning);
    case ask::Tone::Critical:
        return static_cast<int>(views::Tone::Critical);
    }
    return 0;
}

/// What a cell sorts by; a band by what is expected.
QVariant orderOf(const base::Json& value) {
    if (value.is_object()) return value.value("expected", 0.0);
    if (value.is_number()) return value.get<double>();
    if (value.is_boolean()) return value.get<bool>();
    return value.is_string() ? text(value.get<std::string>()) : QString();
}

/// What the row says in whole sentences.
QString proseOf(const ask::Table& table, const ask::Row& row) {
    QStringList out;
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        if (table.columns[c].prose) out << text(row.cells[c].text);
    if (!row.detail.empty()) out << text(row.detail);
    return out.join(QLatin1Char(' '));
}

using Model = models::RowModel<ask::Row>;

std::vector<models::RowColumn<ask::Row>> columnsOf(const ask::Table& table) {
    std::vector<models::RowColumn<ask::Row>> columns;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (table.columns[c].prose) continue;
        columns.emplace_back(
            text(table.columns[c].title), [c](const ask::Row& row) { return text(row.cells[c].text); },
            [c](const ask::Row& row) { return orderOf(row.cells[c].value); }, table.columns[c].number);
    }
    return columns;
}

/// A line for each of its columns that is drawn.
views::ChartData chartOf(const ask::Table& table) {
    views::ChartData chart;
    chart.title = text(table.title);
    chart.unit = base::Unit::Ratio;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (!table.columns[c].drawn) continue;
        views::ChartLine line{text(table.columns[c].title), *table.grid, {}, true};
        for (const auto& row : table.rows) line.values.push_back(row.cells[c].value.get<double>());
        if (chart.median.empty())
            chart.median = std::move(line);
        else
            chart.compared.push_back(std::move(line));
    }
    return chart;
}

} // namespace

AskDialog::AskDialog(bridge::Document& document, const views::Choices& choices, const QString& question,
                     std::map<std::string, base::ParamTexts>& texts, QWidget* parent)
    : QDialog(parent), m_document(document), m_run(document), m_choices(choices), m_texts(texts) {
    setWindowTitle(tr("Ask about the scenario"));
    resize(1320, 680);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(normal);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("What is asked"));
    for (const auto* one : ask::questions()) {
        const int tab = m_tabs->addTab(titleOf(*one));
        m_tabs->setTabToolTip(tab, models::registryText("actions", one->summary));
        if (question == QLatin1String(one->id)) m_tabs->setCurrentIndex(tab);
    }
    layout->addWidget(m_tabs);
    auto* row = new QHBoxLayout;
    row->setSpacing(normal);
    row->addWidget(makeRequest());
    row->addWidget(makeAnswer(), 1);
    layout->addLayout(row, 1);
    layout->addWidget(makeButtons());
    m_ask->setDefault(true); // once it is in the dialog, which else forgets it with the first focus
    connect(m_tabs, &QTabBar::currentChanged, this, &AskDialog::showQuestion);
    connect(&m_run, &bridge::QuestionRun::changed, this, &AskDialog::showPhase);
    connect(&document.engine(), &bridge::Engine::activityChanged, this, [this](const bridge::Activity& activity) {
        if (m_run.running()) m_state->showProgress(activity.share, activity.what);
    });
    showQuestion();
}

QWidget* AskDialog::makeRequest() {
    m_summary = views::makeLabel({}, true);
    m_summary->setWordWrap(true);
    m_form = new views::ParamForm;
    auto* card = new views::Card;
    card->setFixedWidth(views::kFormWidth);
    card->addBody(m_summary);
    card->addBody(views::scrolling(m_form, tr("What is asked")), 1);
    return card;
}

QWidget* AskDialog::makeAnswer() {
    auto* content = new QWidget;
    auto* layout = m_parts = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    m_sentence = views::makeLabel({});
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* head = new views::Card(tr("Answer"));
    head->addBody(m_sentence);
    layout->addWidget(head);
    m_detail = views::makeLabel({}, true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_state = new views::StateView;
    m_state->setContent(content);
    return m_state;
}

QWidget* AskDialog::makeButtons() {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_ask = new QPushButton;
    m_ask->setProperty("primary", true);
    connect(m_ask, &QPushButton::clicked, this, &AskDialog::ask);
    m_adopt = new QPushButton(tr("Make it the scenario"));
    m_adopt->setAutoDefault(false);
    m_adopt->setToolTip(tr("What the chosen row proposes becomes the scenario, as one step that undo takes back."));
    connect(m_adopt, &QPushButton::clicked, this, [this] {
        const auto* proposal = chosen();
        if (!proposal) return;
        m_run.adopt(question(), *proposal);
        accept();
    });
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_detail->setWordWrap(true);
    row->addWidget(m_ask);
    row->addWidget(m_detail, 1);
    row->addWidget(m_adopt);
    row->addWidget(close);
    return line;
}

const ask::Question& AskDialog::question() const {
    return **(ask::questions().begin() + std::max(0, m_tabs->currentIndex()));
}

void AskDialog::ask() {
    setFocus(); // what is being typed is taken
    if (m_run.running()) return m_run.cancel();
    keepTexts();
    m_run.start(question(), m_form->texts());
}

void AskDialog::keepTexts() {
    if (m_shown) m_texts[m_shown->id] = m_form->texts();
}

void AskDialog::done(int result) {
    keepTexts();
    m_run.cancel();
    QDialog::done(result);
}

void AskDialog::showQuestion() {
    if (m_shown != &question()) keepTexts();
    m_shown = &question();
    m_summary->setText(models::registryText("actions", m_shown->summary));
    m_form->setSpecs(m_shown->params, m_texts[m_shown->id], m_choices);
    showPhase();
}

void AskDialog::showPhase() {
    const auto& kept = m_run.kept(question());
    clearTables();
    m_ask->setText(m_run.running() ? tr("Cancel") : tr("Ask"));
    m_tabs->setEnabled(!m_run.running());
    switch (kept.phase) {
    case Phase::Idle:
        m_state->showEmpty(tr("Not asked yet"), tr("Say at the left what you want to know, and press Ask."));
        break;
    case Phase::Running:
        m_state->showLoading(titleOf(question()));
        break;
    case Phase::Failed:
        m_state->showError(tr("There is no answer"), kept.error);
        break;
    case Phase::Stopped:
        m_state->showEmpty(tr("It was cancelled"), tr("Nothing was changed."));
        break;
    case Phase::Done:
        showAnswer(kept.answer);
        break;
    }
    showChosen();
}

/// Their rows belong to the answer that was shown.
void AskDialog::clearTables() {
    m_current = nullptr;
    m_beside = nullptr;
    m_tables.clear();
    while (m_parts->count() > 1) {
        auto* item = m_parts->takeAt(1);
        delete item->widget();
        delete item;
    }
}

void AskDialog::showAnswer(const ask::Answer& answer) {
    m_sentence->setText(m_run.current(question())
                            ? text(answer.text)
                            : tr("◆ for an earlier state of the scenario; ask again for the present one.") +
                                  QLatin1Char('\n') + text(answer.text));
    for (const auto& table : answer.tables)
        if (!table.rows.empty()) addTable(table);
    if (m_tables.empty()) m_parts->addStretch(1);
    m_state->showContent();
}

/// Its chart stands to the left of the table that comes next.
void AskDialog::addChart(const ask::Table& table) {
    auto* chart = new views::ChartView;
    chart->setMinimumHeight(kLeastAnswer);
    chart->setData(chartOf(table));
    auto* card = new views::Card(text(table.title));
    card->addBody(chart, 1);
    m_beside = new QWidget;
    auto* row = new QHBoxLayout(m_beside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(normal);
    row->addWidget(card, 1);
    m_parts->addWidget(m_beside, 1);
}

void AskDialog::addTable(const ask::Table& table) {
    if (table.grid) return addChart(table);
    auto* view = new views::Table;
    auto* model = new Model(
        columnsOf(table), [&table](const ask::Row& row) { return proseOf(table, row); }, toneOf);
    model->setParent(view);
    model->setRows(table.rows);
    view->setSource(model, Model::SortRole);
    view->setItemDelegate(new views::ToneDelegate(Model::ToneRole, view));
    view->setAccessibleName(text(table.title));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->fitColumns(model->columnCount() - 1);
    view->wrapRows(kMostLines);
    connect(view, &views::Table::sourceRowChanged, this, [this, view](int row) {
        if (row < 0) return;
        m_current = view;
        showChosen();
    });
    auto* card = new views::Card(text(table.title));
    card->addBody(view, 1);
    if (auto* beside = std::exchange(m_beside, nullptr))
        static_cast<QHBoxLayout*>(beside->layout())->addWidget(card, 1);
    else
        m_parts->addWidget(card, 1);
    m_tables.emplace_back(view, &table);
    if (m_tables.size() == 1) view->selectSourceRow(0);
}

const ask::Row* AskDialog::chosen() const {
    for (const auto& [view, table] : m_tables)
        if (view == m_current && view->sourceRow() >= 0 && view->sourceRow() < static_cast<int>(table->rows.size()))
            return &table->rows[static_cast<std::size_t>(view->sourceRow())];
    return nullptr;
}

void AskDialog::showChosen() {
    const auto* row = m_run.kept(question()).phase == Phase::Done ? chosen() : nullptr;
    const bool any = std::any_of(m_tables.begin(), m_tables.end(), [](const auto& one) {
        return std::any_of(one.second->rows.begin(), one.second->rows.end(),
                           [](const auto& each) { return each.instead.has_value(); });
    });
    m_adopt->setVisible(any && m_run.kept(question()).phase == Phase::Done);
    m_adopt->setEnabled(row && row->instead && m_run.current(question()));
    QString prose;
    for (const auto& [view, table] : m_tables)
        if (row && view == m_current) prose = proseOf(*table, *row);
    m_detail->setText(prose);
    m_detail->setToolTip(prose);
}

} // namespace penumbra::pages
