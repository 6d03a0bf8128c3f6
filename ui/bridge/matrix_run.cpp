#include "bridge/matrix_run.h"

#include "base/file.h"
#include "report/matrix.h"

#include <QFileInfo>
#include <mutex>

namespace penumbra::bridge {

namespace {

constexpr int kPoll = 50;                  ///< milliseconds between two looks at what has come
constexpr std::size_t kMostKnown = 20'000; ///< cells that are kept for later runs

} // namespace

/// What the worker has computed and the GUI thread has not taken yet.
struct MatrixRun::Inbox {
    std::mutex mutex;
    std::vector<compare::MatrixCell> cells;
};

MatrixRun::MatrixRun(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &MatrixRun::takeCells);
    connect(&document, &Document::stateChanged, this, &MatrixRun::changed);
    connect(&document, &Document::workspaceChanged, this, [this] {
        if (m_document.workspace().path != m_workspace) forget();
        emit changed();
    });
}

MatrixRun::~MatrixRun() = default;

void MatrixRun::forget() {
    m_workspace = m_document.workspace().path;
    m_phase = Phase::Idle;
    m_matrix = {};
    m_request = {};
    m_known.clear();
    m_adopted.clear();
    m_inbox.reset();
    m_poll.stop();
    m_done = 0;
    emit replaced();
}

bool MatrixRun::current() const {
    const auto& state = m_document.state();
    if (m_request.axes.empty() || state.options != m_request.options ||
        m_revision != m_document.workspace().revision.number)
        return false;
    return state.scenario == m_request.scenario || adopted() >= 0;
}

int MatrixRun::adopted() const {
    for (const auto& [cell, scenario] : m_adopted)
        if (scenario == m_document.state().scenario) return static_cast<int>(cell);
    return -1;
}

base::Result<void> MatrixRun::start(std::vector<compare::MatrixAxis> axes) {
    compare::MatrixRequest request;
    request.scenario = m_document.state().scenario;
    request.options = m_document.state().options;
    request.prices = m_document.prices();
    request.axes = std::move(axes);
    const auto count = compare::countCells(request);
    if (!count) return tl::unexpected(count.error());
    takeCells();
    const auto revision = m_document.workspace().revision.number;
    if (request != m_request || revision != m_revision) m_matrix.cells.assign(*count, std::nullopt);
    m_request = std::move(request);
    m_revision = revision;
    m_matrix.base.reset();
    m_matrix.axes = m_request.axes;
    m_adopted.clear();
    m_done = m_matrix.done();
    m_phase = Phase::Running;
    m_error.clear();
    if (m_known.size() > kMostKnown) m_known.clear();
    emit replaced();
    m_inbox = std::make_shared<Inbox>();
    m_poll.start();
    m_document.engine().run<compare::Matrix>(
        Lane::Matrix, tr("Evaluating every combination"),
        [request = m_request, known = m_known, inbox = m_inbox](Desk& desk,
                                                                const base::Run& run) -> base::Result<compare::Matrix> {
            const auto session = desk.open();
            if (!session) return tl::unexpected(session.error());
            const auto keep = [&inbox](const compare::MatrixCell& cell, std::size_t) {
                const std::lock_guard lock(inbox->mutex);
                inbox->cells.push_back(cell);
            };
            return compare::computeMatrix(**session, request, known, keep, run);
        },
        this,
        [this, inbox = m_inbox](base::Result<compare::Matrix> result) {
            if (inbox == m_inbox) finished(std::move(result));
        });
    emit changed();
    return {};
}

void MatrixRun::cancel() { m_document.engine().cancel(Lane::Matrix); }

void MatrixRun::takeCells() {
    if (!m_inbox) return;
    std::vector<compare::MatrixCell> came;
    {
        const std::lock_guard lock(m_inbox->mutex);
        came.swap(m_inbox->cells);
    }
    if (came.empty()) return;
    QList<int> cells;
    for (auto& cell : came) {
        const auto at = compare::cellAt(m_matrix.axes, cell.values);
        m_known.insert_or_assign(cell.key, cell);
        m_matrix.cells[at] = std::move(cell);
        cells << static_cast<int>(at);
    }
    m_done = m_matrix.done();
    emit cellsCame(cells);
    emit changed();
}

void MatrixRun::finished(base::Result<compare::Matrix> result) {
    takeCells();
    m_poll.stop();
    m_inbox.reset();
    if (result) {
        m_matrix = std::move(*result);
        m_done = m_matrix.done();
        m_phase = m_done == m_matrix.cells.size() ? Phase::Done : Phase::Stopped;
        QList<int> cells;
        for (std::size_t i = 0; i < m_matrix.cells.size(); ++i) cells << static_cast<int>(i);
        emit cellsCame(cells); // those that were known do not come one by one
    } else if (result.error().kind == base::ErrorKind::Cancelled) {
        m_phase = Phase::Stopped;
    } else {
        m_phase = Phase::Failed;
        m_error = QString::fromStdString(result.error().text);
    }
    emit changed();
}

void MatrixRun::adopt(std::size_t cell) {
    if (!current() || cell >= m_matrix.cells.size() || !m_matrix.cells[cell]) return;
    const auto& values = m_matrix.cells[cell]->values;
    QStringList labels;
    for (std::size_t a = 0; a < values.size(); ++a)
        labels << QString::fromStdString(m_matrix.axes[a].values[static_cast<std::size_t>(values[a])].label);
    auto next = m_document.state();
    next.scenario = compare::scenarioOf(m_request, values);
    m_adopted[cell] = next.scenario;
    m_document.change(std::move(next), tr("Take the combination: %1").arg(labels.join(tr(", "))));
    emit changed(); // also where it was the scenario already
}

void MatrixRun::exportTo(const QString& format, const QString& path) {
    if (!m_matrix.base) return;
    ++m_jobs;
    emit changed();
    m_document.engine().run<bool>(
        Lane::Workspace, tr("Writing %1").arg(QFileInfo(path).fileName()),
        [matrix = m_matrix, prices = m_request.prices, csv = format == QLatin1String("csv"),
         file = path.toStdString()](Desk&, const base::Run&) -> base::Result<bool> {
            const auto bytes =
                csv ? report::matrixCsv(matrix, prices) : base::dumpJsonPretty(report::matrixJson(matrix, prices));
            const auto written = base::writeFile(file, bytes);
            if (!written) return tl::unexpected(written.error());
            return true;
        },
        this,
        [this, path](const base::Result<bool>& result) {
            --m_jobs;
            m_document.tellWritten(path, result);
            emit changed();
            emit exported(path, result.has_value());
        });
}

} // namespace penumbra::bridge
