#include "shell/import_dialog.h"

#include "ingest/reader.h"
#include "models/words.h"
#include "views/card.h"
#include "views/figure_row.h"
#include "views/state_view.h"
#include "views/table.h"
#include "views/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>

namespace penumbra::shell {

namespace space = views::space;

ImportDialog::ImportDialog(bridge::Document& document, QString path, QWidget* parent)
    : QDialog(parent), m_document(document), m_path(std::move(path)) {
    setWindowTitle(tr("Import %1").arg(QFileInfo(m_path).fileName()));
    resize(900, 620);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::normal, space::large, space::normal);
    layout->setSpacing(space::normal);
    makeOptions();
    makePreview();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setProperty("primary", true);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    read();
}

ImportDialog::~ImportDialog() { m_document.engine().cancel(bridge::Lane::Preview); }

void ImportDialog::makeOptions() {
    m_reader = new QComboBox;
    m_reader->addItem(tr("Found by content"), QString());
    for (const auto* reader : ingest::readers()) {
        m_reader->addItem(models::registryText("readers", reader->title), QLatin1String(reader->id));
        m_reader->setItemData(m_reader->count() - 1, models::registryText("readers", reader->summary), Qt::ToolTipRole);
    }
    connect(m_reader, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
    auto* mapping = new QPushButton(tr("Column mapping…"));
    mapping->setToolTip(tr("A JSON file that says what each column of a CSV means."));
    mapping->setAutoDefault(false);
    connect(mapping, &QPushButton::clicked, this, &ImportDialog::chooseMapping);
    m_mappingLabel = views::makeLabel(tr("no mapping"), true);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(views::makeLabel(tr("Read as")));
    row->addWidget(m_reader);
    row->addSpacing(space::normal);
    row->addWidget(mapping);
    row->addWidget(m_mappingLabel, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ImportDialog::makePreview() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    m_figures = new views::FigureRow;
    column->addWidget(m_figures);
    m_change = views::makeLabel({}, true);
    m_change->setWordWrap(true);
    column->addWidget(m_change);
    auto* rows = new views::Table;
    rows->setSource(&m_rows);
    rows->setColumnWidth(models::BatchRowsModel::Kind, 110);
    rows->setColumnWidth(models::BatchRowsModel::Name, 240);
    rows->setColumnWidth(models::BatchRowsModel::What, 240);
    rows->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(rows, 3);
    m_problemTitle = views::makeLabel({});
    m_problemTitle->setFont(views::fontOf(views::TextRole::SectionTitle));
    column->addWidget(m_problemTitle);
    m_problemTable = new views::Table;
    m_problemTable->setSource(&m_problems);
    m_problemTable->setColumnWidth(models::ProblemModel::Severity, 110);
    m_problemTable->setColumnWidth(models::ProblemModel::Where, 160);
    m_problemTable->setWordWrap(true); // what to do stands at a sentence's end
    m_problemTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_problemTable, 2);
    m_state = new views::StateView;
    m_state->setContent(content);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_state, 1);
}

void ImportDialog::chooseMapping() {
    const auto path = QFileDialog::getOpenFileName(this, tr("Column mapping"), QFileInfo(m_path).absolutePath(),
                                                   tr("Column mappings (*.json)"));
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1 << 20) {
        m_mappingLabel->setText(tr("%1 cannot be read as a mapping.").arg(QFileInfo(path).fileName()));
        return;
    }
    m_mapping = file.readAll().toStdString();
    m_mappingLabel->setText(QFileInfo(path).fileName());
    read();
}

void ImportDialog::read() {
    m_batch.reset();
    if (m_import) m_import->setEnabled(false);
    m_state->showLoading(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    m_document.engine().run<Preview>(
        bridge::Lane::Preview, tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [path = m_path.toStdString(), reader = m_reader->currentData().toString().toStdString(), mapping = m_mapping,
         now = m_document.now()](bridge::Desk& desk, const base::Run& run) {
            return preview(path, reader, mapping, now, desk, run);
        },
        this, [this](const base::Result<Preview>& result) { show(result); });
}

base::Result<ImportDialog::Preview> ImportDialog::preview(const std::string& path, const std::string& reader,
                                                          const std::string& mapping, base::Time now,
                                                          bridge::Desk& desk, const base::Run& run) {
    ingest::Limits limits;
    limits.stop = run.stop;
    auto batch = ingest::readFile(path, reader, mapping, now, limits);
    if (!batch) return tl::unexpected(batch.error());
    model::Inventory known;
    model::MatchRules rules;
    if (desk.session) {
        auto& workspace = desk.session->workspace();
        if (auto inventory = workspace.inventory()) known = std::move(*inventory);
        if (auto answers = workspace.matchRules()) rules = std::move(*answers);
    }
    auto rehearsal = store::rehearse(known, *batch, rules);
    return Preview{std::make_shared<const model::Batch>(std::move(*batch)), std::move(rehearsal)};
}

void ImportDialog::showFigures() {
    std::map<model::ResourceKind, int> kinds;
    for (const auto& resource : m_batch->resources) ++kinds[resource.kind];
    std::size_t samples = 0;
    for (const auto& series : m_batch->samples) samples += series.values.size();
    QList<views::Figure> figures;
    const auto add = [&figures](const QString& caption, auto count, views::Tone tone = views::Tone::Plain) {
        if (count > 0) figures << views::Figure{caption, QLocale(QLocale::English).toString(count), {}, tone};
    };
    for (const auto& [kind, count] : kinds) add(models::kindsWord(kind), count);
    add(tr("relations"), static_cast<qlonglong>(m_batch->relations.size()));
    add(tr("samples"), static_cast<qlonglong>(samples));
    add(tr("events"), static_cast<qlonglong>(m_batch->events.size()));
    add(tr("rejected"), static_cast<qlonglong>(m_batch->accounting.rejected), views::Tone::Warning);
    m_figures->setFigures(figures);
}

void ImportDialog::show(const base::Result<Preview>& result) {
    if (!result) {
        if (result.error().kind == base::ErrorKind::Cancelled) return;
        m_state->showError(tr("This file cannot be imported"), models::text(result.error().text));
        emit previewed();
        return;
    }
    m_batch = result->batch;
    showFigures();
    m_change->setText(models::text(result->rehearsal.text()));
    m_rows.setBatch(m_batch, result->rehearsal);
    auto problems = m_batch->problems;
    problems.insert(problems.end(), result->rehearsal.problems.begin(), result->rehearsal.problems.end());
    m_problemTitle->setText(tr("%L1 things to know").arg(problems.size()));
    m_problemTitle->setVisible(!problems.empty());
    m_problemTable->setVisible(!problems.empty());
    constexpr std::size_t kMostProblems = 500;
    if (problems.size() > kMostProblems) problems.resize(kMostProblems);
    m_problems.setProblems(std::move(problems));
    m_state->showContent();
    m_import->setEnabled(true);
    emit previewed();
}

} // namespace penumbra::shell
