#include "pages/matrix_panel.h"

#include "base/say.h"
#include "base/text.h"
#include "models/words.h"
#include "pages/axis_row.h"
#include "views/card.h"
#include "views/gravity_delegate.h"
#include "views/theme.h"
#include "whatif/action.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

namespace penumbra::pages {

using bridge::MatrixRun;
using models::text;
using views::space::normal;

namespace {

constexpr int kMostHead = 200;    ///< of the row's values; their tool tip tells the rest
constexpr int kMostWrong = 96;    ///< pixels of height; more of it scrolls
constexpr int kLeastColumn = 140; ///< pixels that a cell's words need

} // namespace

MatrixPanel::MatrixPanel(Context& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_run(context.document) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(normal);
    layout->addWidget(makeAxes());
    layout->addWidget(makeCells(), 1);
    layout->addStretch(0); // below the axes while there are no cells
    connect(&m_run, &MatrixRun::changed, this, &MatrixPanel::showRun);
    connect(&m_run, &MatrixRun::replaced, this, [this] {
        m_model.setMatrix(m_run.matrix(), m_run.request().prices.currency);
        fitTable();
    });
    connect(&m_run, &MatrixRun::cellsCame, this,
            [this](const QList<int>& cells) { m_model.updateCells(m_run.matrix(), cells); });
    connect(&context.document, &bridge::Document::stateChanged, this, &MatrixPanel::readAxes);
    connect(&context.document, &bridge::Document::evaluationChanged, this, &MatrixPanel::readAxes);
    connect(&context.document, &bridge::Document::workspaceChanged, this, [this] {
        if (!m_context.document.workspace().path.isEmpty()) return;
        const auto rows = m_rows; // they are of the former workspace's edits
        for (auto* row : rows) removeAxis(row);
    });
    readAxes();
}

QWidget* MatrixPanel::makeAxes() {
    m_axisCard = new views::Card(tr("Axes"));
    m_axisCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* add = new QPushButton(tr("Add axis"));
    add->setProperty("menu", true);
    m_axisMenu = new QMenu(add);
    add->setMenu(m_axisMenu);
    connect(m_axisMenu, &QMenu::aboutToShow, this, &MatrixPanel::fillAxisMenu);
    m_start = new QPushButton(tr("Run"));
    m_start->setProperty("primary", true);
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_run.phase() == MatrixRun::Phase::Running)
            m_run.cancel();
        else
            start();
    });
    m_axisCard->addHeader(add);
    m_axisCard->addHeader(m_start);
    m_hint =
        views::makeLabel(tr("An axis is an edit of the scenario with the values that it takes, e.g. a factor of 1.2, "
                            "1.5 and 2. Every combination of all axes becomes one cell below. Add an axis to begin."),
                         true);
    m_hint->setWordWrap(true);
    m_axisCard->addBody(m_hint);
    auto* list = new QWidget;
    m_axisList = new QVBoxLayout(list);
    m_axisList->setContentsMargins(0, 0, 0, 0);
    m_axisList->setSpacing(views::space::small);
    m_axisCard->addBody(list);
    m_wrong = new QLabel;
    m_wrong->setObjectName(QStringLiteral("critical"));
    m_wrongArea = views::scrolling(m_wrong, tr("What is wrong with the axes"));
    m_wrongArea->setMaximumHeight(kMostWrong);
    m_axisCard->addBody(m_wrongArea);
    return m_axisCard;
}

QWidget* MatrixPanel::makeCells() {
    m_cellCard = new views::Card(tr("Combinations"));
    m_export = new QPushButton(tr("Export"));
    m_export->setProperty("menu", true);
    m_export->setToolTip(tr("Writes every combination that is done, as the command line's matrix does."));
    auto* menu = new QMenu(m_export);
    connect(menu->addAction(tr("Table (CSV)…")), &QAction::triggered, this,
            [this] { exportAs(QStringLiteral("csv"), tr("Comma-separated values")); });
    connect(menu->addAction(tr("Document (JSON)…")), &QAction::triggered, this,
            [this] { exportAs(QStringLiteral("json"), tr("JSON documents")); });
    m_export->setMenu(menu);
    m_cellCard->addHeader(m_export);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Combinations computed"));
    m_cellCard->addBody(m_progress);
    m_table = new QTableView;
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Combinations"));
    m_table->setItemDelegate(
        new views::GravityDelegate(models::MatrixModel::GravityRole, models::MatrixModel::CurrentRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->setMaximumWidth(kMostHead);
    for (auto* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) header->setHighlightSections(false);
    connect(m_table, &QTableView::clicked, this, &MatrixPanel::adopt);
    connect(m_table, &QTableView::activated, this, &MatrixPanel::adopt);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MatrixPanel::showCell);
    m_cellCard->addBody(m_table, 1);
    m_sentence = views::makeLabel({});
    m_sentence->setWordWrap(true);
    m_cellCard->addBody(m_sentence);
    return m_cellCard;
}

void MatrixPanel::fillAxisMenu() {
    m_axisMenu->clear();
    for (const auto& edit : m_context.document.state().scenario.edits)
        fillEdit(*m_axisMenu->addMenu(text(whatif::describe(edit)).replace(QLatin1Char('&'), QLatin1String("&&"))),
                 edit);
    m_axisMenu->addSeparator();
    connect(m_axisMenu->addAction(tr("As on the command line")), &QAction::triggered, this,
            [this] { addAxis({}, {}); });
}

void MatrixPanel::fillEdit(QMenu& menu, const whatif::Edit& edit) {
    const auto add = [&](const QString& title, const std::string& param) {
        connect(menu.addAction(title), &QAction::triggered, this,
                [this, key = edit.key, param] { addAxis(key, param); });
    };
    add(tr("Without and with it"), {});
    const auto* action = whatif::actions().find(edit.change.action);
    if (!action) return;
    menu.addSeparator();
    for (const auto& spec : action->params) add(models::registryText("actions", spec.title), spec.key);
}

AxisRow* MatrixPanel::addAxis(const std::string& edit, const std::string& param) {
    auto* row = new AxisRow(m_context.document.findEdit(edit), param, m_choices);
    m_rows.push_back(row);
    m_axisList->addWidget(row);
    connect(row, &AxisRow::changed, this, &MatrixPanel::readAxes);
    connect(row, &AxisRow::removed, this, [this, row] { removeAxis(row); });
    readAxes();
    return row;
}

void MatrixPanel::removeAxis(AxisRow* row) {
    std::erase(m_rows, row);
    m_axisList->removeWidget(row);
    row->hide();
    row->deleteLater();
    readAxes();
}

/// Names of axes are made of what they vary, so two may be called the same.
void MatrixPanel::readAxes() {
    const auto& document = m_context.document;
    const auto now = document.evaluation() ? document.evaluation()->usage->grid.begin : base::Time{};
    m_axes.clear();
    m_readable = !m_rows.empty();
    for (auto* row : m_rows) {
        auto axis = row->read(document.state().scenario, now);
        m_readable = m_readable && axis;
        if (!axis) continue;
        const auto count = std::count_if(m_axes.begin(), m_axes.end(), [&](const auto& other) {
            return other.name == axis->name || other.name.starts_with(axis->name + " (");
        });
        if (count > 0) axis->name += " (" + std::to_string(count + 1) + ")";
        m_axes.push_back(std::move(*axis));
    }
    m_wrong->clear();
    showRun();
}

void MatrixPanel::start() {
    if (!m_readable) return;
    const auto started = m_run.start(m_axes);
    m_wrong->setText(started ? QString() : text(started.error().text));
    showRun();
}

void MatrixPanel::showRun() {
    const bool running = m_run.phase() == MatrixRun::Phase::Running;
    compare::MatrixRequest request;
    request.scenario = m_context.document.state().scenario;
    request.axes = m_axes;
    const auto wanted = compare::countCells(request);
    m_hint->setVisible(m_rows.empty());
    m_wrongArea->setVisible(!m_wrong->text().isEmpty());
    m_axisCard->setNote(!m_readable || m_axes.empty() ? QString()
                        : wanted ? text(base::sayCount(*wanted, PENUMBRA_TEXT("Count", "combination"),
                                                       PENUMBRA_TEXT("Count", "combinations")))
                                 : text(wanted.error().text));
    m_start->setText(running ? tr("Cancel") : tr("Run"));
    m_start->setEnabled(running || (m_readable && m_context.document.evaluation()));
    const auto all = m_run.matrix().cells.size(), done = m_run.done();
    m_progress->setVisible(running);
    m_progress->setRange(0, static_cast<int>(std::max<std::size_t>(all, 1)));
    m_progress->setValue(static_cast<int>(done));
    m_export->setEnabled(m_run.matrix().base && done > 0 && !running);
    m_cellCard->setVisible(all > 0);
    const auto counted = tr("%L1 of %L2 done").arg(done).arg(all);
    m_cellCard->setNote(running                                      ? counted
                        : m_run.phase() == MatrixRun::Phase::Stopped ? tr("%1; Run goes on from there").arg(counted)
                        : !m_run.current() && all > 0 ? tr("of an earlier scenario; Run computes them for this one")
                                                      : tr("a click makes one the scenario"));
    m_model.setCurrent(m_run.adopted());
    showCell();
}

void MatrixPanel::showCell() {
    if (m_run.phase() == MatrixRun::Phase::Failed) return m_sentence->setText(m_run.error());
    const auto* cell = m_model.at(m_table->currentIndex());
    m_sentence->setText(cell ? text(cell->limit) : orientation());
}

QString MatrixPanel::orientation() const {
    const auto& axes = m_run.matrix().axes;
    if (axes.empty()) return {};
    QStringList down;
    for (std::size_t a = 0; a + 1 < axes.size(); ++a) down << text(axes[a].name);
    const auto right = tr("To the right: %1.").arg(text(axes.back().name));
    return down.isEmpty() ? right : tr("Down: %1. %2").arg(down.join(QStringLiteral(" · ")), right);
}

void MatrixPanel::adopt(const QModelIndex& index) {
    if (!m_model.at(index)) return;
    if (!m_run.current()) {
        m_wrong->setText(
            tr("The scenario was changed since these combinations were computed. Run the matrix again, then "
               "choose one."));
        return showRun();
    }
    m_run.adopt(static_cast<std::size_t>(m_model.cellOf(index)));
}

void MatrixPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTable();
}

void MatrixPanel::fitTable() {
    auto* across = m_table->horizontalHeader();
    const int room = width() - 2 * normal - m_table->verticalHeader()->sizeHint().width() -
                     m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const bool few = m_model.columnCount() * kLeastColumn <= room;
    across->setSectionResizeMode(few ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!few) across->setDefaultSectionSize(kLeastColumn);
    m_table->verticalHeader()->setDefaultSectionSize(5 * m_table->fontMetrics().lineSpacing() + views::space::small);
}

void MatrixPanel::exportAs(const QString& format, const QString& kind) {
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto path =
        QFileDialog::getSaveFileName(this, tr("Export the matrix"), QStringLiteral("%1/matrix.%2").arg(folder, format),
                                     QStringLiteral("%1 (*.%2)").arg(kind, format));
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + format;
    m_run.exportTo(format, path);
}

} // namespace penumbra::pages
