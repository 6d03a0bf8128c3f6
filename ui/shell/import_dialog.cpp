#include "shell/import_dialog.h"

#include "base/file.h"
#include "ingest/reader.h"
#include "models/count_text.h"
#include "models/source_models.h"
#include "models/time_text.h"
#include "models/words.h"
#include "pages/problem_dialog.h"
#include "report/problem_sheet.h"
#include "shell/planned_row.h"
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
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>
#include <map>

namespace penumbra::shell {

namespace space = views::space;

namespace {

constexpr int kWideEnough = 1240; ///< for the form beside the preview
constexpr int kWidestMapping = 280;
constexpr int kPlannedWidth = 210; ///< for a date with its time

} // namespace

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
    look();
}

ImportDialog::~ImportDialog() { m_document.engine().cancel(bridge::Lane::Preview); }

void ImportDialog::makeOptions() {
    m_reader = new QComboBox;
    m_reader->setToolTip(tr("As what the file is read"));
    m_reader->addItem(tr("Found by content"), QString());
    for (const auto* reader : ingest::readers()) {
        m_reader->addItem(models::registryText("readers", reader->title), QLatin1String(reader->id));
        m_reader->setItemData(m_reader->count() - 1, models::registryText("readers", reader->summary), Qt::ToolTipRole);
    }
    connect(m_reader, &QComboBox::currentIndexChanged, this, &ImportDialog::read);
    auto* mapping = new QPushButton(tr("Open mapping…"));
    mapping->setToolTip(tr("A JSON file that says what each column of a CSV means."));
    mapping->setAutoDefault(false);
    connect(mapping, &QPushButton::clicked, this, &ImportDialog::chooseMapping);
    m_byHand = new QPushButton(tr("Map columns"));
    m_byHand->setToolTip(tr("Say by hand which column means what; the preview follows."));
    m_byHand->setAutoDefault(false);
    m_byHand->setCheckable(true);
    m_byHand->setEnabled(false);
    connect(m_byHand, &QPushButton::toggled, this, &ImportDialog::mapByHand);
    m_mappingLabel = views::makeLabel(tr("no mapping"), true);
    m_keptBox = new QComboBox;
    m_keptBox->setObjectName(QStringLiteral("kept"));
    m_keptBox->setAccessibleName(tr("Mappings that the workspace keeps"));
    m_keptBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_keptBox->setMaximumWidth(kWidestMapping);
    m_keptBox->hide();
    connect(m_keptBox, &QComboBox::activated, this, &ImportDialog::chooseKept);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addWidget(views::makeLabel(tr("Read as")));
    row->addWidget(m_reader);
    row->addSpacing(space::normal);
    row->addWidget(m_byHand);
    row->addWidget(mapping);
    row->addWidget(m_keptBox);
    row->addWidget(m_mappingLabel, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    m_planned = new PlannedRow(m_document.now());
    connect(m_planned, &PlannedRow::changed, this, &ImportDialog::read);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_planned);
}

void ImportDialog::makePreview() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::normal);
    m_partial = views::makeLabel({});
    m_partial->setWordWrap(true);
    column->addWidget(m_partial);
    m_figures = new views::FigureRow;
    column->addWidget(m_figures);
    m_change = views::makeLabel({}, true);
    m_change->setWordWrap(true);
    column->addWidget(m_change);
    auto* rows = new views::Table;
    rows->setSource(&m_rows);
    rows->setAccessibleName(tr("What would be imported"));
    rows->setColumnWidth(models::BatchRowsModel::Kind, 110);
    rows->setColumnWidth(models::BatchRowsModel::Name, 240);
    rows->setColumnWidth(models::BatchRowsModel::What, 170);
    rows->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(rows, 3);
    column->addWidget(makeProblems(), 2);
    m_state = new views::StateView;
    m_state->setContent(content);
    m_form = new MappingForm;
    m_form->hide();
    connect(m_form, &MappingForm::changed, this, [this] { useMapping(m_form->mapping(), tr("mapped by hand")); });
    connect(m_form, &MappingForm::saveRequested, this, &ImportDialog::saveMapping);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(m_form);
    row->addWidget(m_state, 1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row, 1);
}

QWidget* ImportDialog::makeProblems() {
    m_problemTitle = views::makeLabel({});
    m_problemTitle->setFont(views::fontOf(views::TextRole::SectionTitle));
    auto* place = new QPushButton(tr("Show the place"));
    place->setToolTip(tr("Shows the line of the file that the chosen problem speaks of; so does a double click."));
    auto* save = new QPushButton(tr("Save as CSV…"));
    save->setToolTip(tr("Every rejected row and problem with its place, its reason and its text."));
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(m_problemTitle, 1);
    for (auto* one : {place, save}) {
        one->setAutoDefault(false);
        head->addWidget(one);
    }
    m_problemTable = new views::Table;
    m_problemTable->setAccessibleName(tr("Things to know"));
    m_problemTable->setSource(&m_problems);
    m_problemTable->setColumnWidth(models::ProblemModel::Severity, 110);
    m_problemTable->setColumnWidth(models::ProblemModel::Where, 160);
    m_problemTable->setWordWrap(true); // what to do stands at a sentence's end
    m_problemTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_problemTable->horizontalHeader()->setStretchLastSection(true);
    m_problemPart = new QWidget;
    auto* column = new QVBoxLayout(m_problemPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_problemTable, 1);
    const auto showPlace = [this, place] {
        const auto* problem = m_problems.problem(m_problemTable->sourceRow());
        place->setEnabled(problem && pages::isIn(*problem, m_path));
    };
    connect(m_problemTable, &views::Table::sourceRowChanged, this, showPlace);
    connect(m_problemTable, &QTableView::activated, this, &ImportDialog::openProblem);
    connect(place, &QPushButton::clicked, this, &ImportDialog::openProblem);
    connect(save, &QPushButton::clicked, this, &ImportDialog::saveProblems);
    showPlace();
    return m_problemPart;
}

void ImportDialog::openProblem() {
    const auto* problem = m_problems.problem(m_problemTable->sourceRow());
    if (!problem || !pages::isIn(*problem, m_path)) return;
    pages::ProblemDialog(m_document, *problem, m_path, this).exec();
}

void ImportDialog::saveProblems() {
    const QFileInfo info(m_path);
    const auto path = QFileDialog::getSaveFileName(
        this, tr("Save the problems"), QStringLiteral("%1/%2 problems.csv").arg(info.absolutePath(), info.fileName()),
        tr("CSV files (*.csv)"));
    if (path.isEmpty()) return;
    m_document.engine().run<bool>(
        bridge::Lane::Workspace, tr("Saving the problems"),
        [path = path.toStdString(), file = m_path.toStdString(),
         problems = m_allProblems](bridge::Desk&, const base::Run&) -> base::Result<bool> {
            const auto written = base::writeFile(path, report::problemSheet({{file, problems}}));
            if (!written) return tl::unexpected(written.error());
            return true;
        },
        this,
        [this, path](const base::Result<bool>& saved) {
            m_problemTitle->setText(saved ? tr("Saved as %1").arg(QFileInfo(path).fileName())
                                          : models::text(saved.error().text));
        });
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
    m_mappingFile = QFileInfo(path).completeBaseName();
    useMapping(file.readAll().toStdString(), QFileInfo(path).fileName());
    if (m_byHand->isChecked()) m_form->setTable(m_table, m_mapping);
}

void ImportDialog::useMapping(const std::string& mapping, const QString& what) {
    m_mapping = mapping;
    showMapping(what);
    read();
}

/// Either a kept mapping is chosen in the box, or the words beside it say what is used.
void ImportDialog::showMapping(const QString& what) {
    int kept = 0;
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        if (kept == 0 && !m_mapping.empty() && m_kept[i].json == m_mapping) kept = static_cast<int>(i) + 1;
    m_keptBox->setCurrentIndex(kept);
    m_mappingLabel->setText(what);
}

void ImportDialog::showKept() {
    m_keptBox->clear();
    m_keptBox->addItem(tr("no kept mapping"));
    for (const auto& one : m_kept) {
        m_keptBox->addItem(models::text(one.name));
        m_keptBox->setItemData(m_keptBox->count() - 1,
                               one.same
                                   ? tr("Kept for exactly these columns, used last %1").arg(models::timeText(one.kept))
                                   : tr("Kept for other columns; those that it needs are all there"),
                               Qt::ToolTipRole);
    }
    m_keptBox->setVisible(!m_kept.empty());
}

void ImportDialog::chooseKept() {
    const int row = m_keptBox->currentIndex();
    m_mappingFile.clear();
    if (row <= 0)
        useMapping({}, tr("no mapping"));
    else
        useMapping(m_kept[static_cast<std::size_t>(row - 1)].json, tr("kept in the workspace"));
    if (!m_byHand->isChecked()) return;
    if (m_mapping.empty())
        m_byHand->setChecked(false);
    else
        m_form->setTable(m_table, m_mapping);
}

QString ImportDialog::mappingName() const {
    for (const auto& one : m_kept)
        if (one.json == m_mapping) return models::text(one.name);
    if (!m_mappingFile.isEmpty() && !m_byHand->isChecked()) return m_mappingFile;
    return tr("%1, %2").arg(QFileInfo(m_path).completeBaseName(), models::timeText(m_document.now()));
}

void ImportDialog::mapByHand(bool on) {
    m_form->setVisible(on);
    if (!on) return useMapping({}, tr("no mapping"));
    widen();
    m_form->setTable(m_table, m_mapping);
    useMapping(m_form->mapping(), tr("mapped by hand"));
}

/// Room for the form, over the middle of the window and on its screen.
void ImportDialog::widen() {
    const auto screen = this->screen()->availableGeometry();
    const int wide = std::min(kWideEnough, screen.width());
    if (width() >= wide) return;
    resize(wide, height());
    const auto middle = parentWidget() ? parentWidget()->frameGeometry().center() : screen.center();
    const int left = std::clamp(middle.x() - wide / 2, screen.left(), screen.right() + 1 - wide);
    move(left, std::max(y(), screen.top()));
}

void ImportDialog::saveMapping() {
    const QFileInfo info(m_path);
    const auto path =
        QFileDialog::getSaveFileName(this, tr("Save the column mapping"),
                                     QStringLiteral("%1/%2.map.json").arg(info.absolutePath(), info.completeBaseName()),
                                     tr("Column mappings (*.json)"));
    if (path.isEmpty()) return;
    const auto written = base::writeFile(path.toStdString(), m_form->mapping() + "\n");
    m_mappingLabel->setText(written ? tr("Saved as %1").arg(QFileInfo(path).fileName())
                                    : models::text(written.error().text));
}

/// Whether the file is a table, and what the workspace remembers of tables like it.
void ImportDialog::look() {
    m_state->showLoading(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    m_document.engine().run<TableLook>(
        bridge::Lane::Preview, tr("Looking at %1").arg(QFileInfo(m_path).fileName()),
        [path = m_path.toStdString()](bridge::Desk& desk, const base::Run& run) { return lookAt(path, desk, run); },
        this,
        [this](const base::Result<TableLook>& look) {
            if (!look) {
                if (look.error().kind != base::ErrorKind::Cancelled) read();
                return;
            }
            m_table = look->table;
            m_kept = look->kept;
            m_byHand->setEnabled(!m_table.headings.empty());
            showKept();
            if (m_kept.empty() || !m_kept.front().same)
                read();
            else
                useMapping(m_kept.front().json, tr("kept for these columns"));
        });
}

void ImportDialog::read() {
    const int asked = ++m_asked;
    m_batch.reset();
    if (m_import) m_import->setEnabled(false);
    m_state->showLoading(tr("Reading %1").arg(QFileInfo(m_path).fileName()));
    const auto planned = m_planned->order();
    if (!planned) {
        m_document.engine().cancel(bridge::Lane::Preview);
        m_state->showError(tr("It cannot be planned like that"), models::text(planned.error().text));
        emit previewed();
        return;
    }
    const PreviewRequest request{m_path.toStdString(), m_reader->currentData().toString().toStdString(), m_mapping,
                                 m_document.now(), *planned};
    m_document.engine().run<Preview>(
        bridge::Lane::Preview, tr("Reading the beginning of %1").arg(QFileInfo(m_path).fileName()),
        [request](bridge::Desk& desk, const base::Run& run) { return previewBeginning(request, desk, run); }, this,
        [this, request, asked](const base::Result<Preview>& beginning) {
            if (asked != m_asked) return;
            if (!beginning && beginning.error().kind == base::ErrorKind::Cancelled) return;
            if (beginning && beginning->batch) showPreview(*beginning);
            readWhole(request, asked); // which says what is wrong, where the beginning could not be read
        });
}

void ImportDialog::readWhole(const PreviewRequest& request, int asked) {
    m_document.engine().run<Preview>(
        bridge::Lane::Preview, tr("Reading %1").arg(QFileInfo(m_path).fileName()),
        [request](bridge::Desk& desk, const base::Run& run) { return previewWhole(request, desk, run); }, this,
        [this, asked](const base::Result<Preview>& result) {
            if (asked == m_asked) showResult(result);
        });
}

void ImportDialog::showFigures(const model::Batch& batch) {
    std::map<model::ResourceKind, int> kinds;
    for (const auto& resource : batch.resources) ++kinds[resource.kind];
    std::size_t samples = 0;
    for (const auto& series : batch.samples) samples += series.values.size();
    QList<views::Figure> figures;
    const auto add = [&figures](const QString& caption, auto count, views::Tone tone = views::Tone::Plain) {
        if (count > 0) figures << views::Figure{caption, QLocale(QLocale::English).toString(count), {}, tone};
    };
    for (const auto& [kind, count] : kinds) add(models::kindsWord(kind), count);
    add(tr("relations"), static_cast<qlonglong>(batch.relations.size()));
    add(tr("samples"), static_cast<qlonglong>(samples));
    add(tr("events"), static_cast<qlonglong>(batch.events.size()));
    add(tr("planned changes"),
        static_cast<qlonglong>(std::count_if(batch.plans.begin(), batch.plans.end(),
                                             [](const auto& plan) { return plan.isScheduled(); })));
    add(tr("rejected"), static_cast<qlonglong>(batch.accounting.rejected), views::Tone::Warning);
    m_figures->setFigures(figures);
}

void ImportDialog::showResult(const base::Result<Preview>& result) {
    if (!result) {
        if (result.error().kind == base::ErrorKind::Cancelled) return;
        const auto why = models::text(result.error().text);
        if (m_byHand->isChecked())
            m_state->showEmpty(tr("Say what the columns mean"), why);
        else
            m_state->showError(tr("This file cannot be imported"), why);
        // a table that nobody knows: ask what its columns mean
        if (m_mapping.empty() && !m_table.headings.empty() && m_reader->currentIndex() == 0) m_byHand->setChecked(true);
        emit previewed();
        return;
    }
    m_batch = result->batch;
    showPreview(*result);
    m_import->setEnabled(true);
    emit previewed();
}

void ImportDialog::showPreview(const Preview& preview) {
    const auto bytes = [](std::uint64_t count) { return models::bytesText(static_cast<std::int64_t>(count)); };
    m_partial->setText(tr("The first %1 of %2 were looked at. The rest is being read; what is shown here is not all.")
                           .arg(bytes(preview.looked), bytes(preview.size)));
    m_partial->setVisible(!preview.whole());
    showFigures(*preview.batch);
    m_change->setText(models::text(preview.rehearsal.text()));
    m_rows.setBatch(preview.batch, preview.rehearsal);
    auto problems = preview.batch->problems;
    problems.insert(problems.end(), preview.rehearsal.problems.begin(), preview.rehearsal.problems.end());
    showProblems(std::move(problems));
    m_state->showContent();
}

void ImportDialog::showProblems(base::Problems problems) {
    m_problemTitle->setText(models::countText(std::ssize(problems), tr("1 thing to know"), tr("%L1 things to know")));
    m_problemPart->setVisible(!problems.empty());
    std::stable_sort(problems.begin(), problems.end(), // what is wrong before what is worth knowing
                     [](const auto& a, const auto& b) { return a.severity > b.severity; });
    m_allProblems = problems;
    constexpr std::size_t kMostProblems = 500;
    if (problems.size() > kMostProblems) problems.resize(kMostProblems);
    m_problems.setProblems(std::move(problems));
    if (!m_allProblems.empty()) m_problemTable->selectSourceRow(0);
}

} // namespace penumbra::shell
