#include "bridge/maintenance_run.h"

namespace penumbra::bridge {

struct MaintenanceRun::Planned {
    EvaluationPtr evaluation;
    remedy::waves::Request request;
    remedy::waves::Schedule schedule;
};

MaintenanceRun::MaintenanceRun(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    for (const auto signal : {&Document::evaluationChanged, &Document::staleChanged})
        connect(&document, signal, this, &MaintenanceRun::changed);
}

MaintenanceRun::~MaintenanceRun() {
    if (m_phase == Phase::Running) cancel();
}

void MaintenanceRun::start(const base::ParamTexts& texts) {
    const auto evaluation = m_document.evaluation();
    if (!evaluation) return;
    auto request = planning::maintenanceOf(*evaluation, texts);
    if (!request) return fail(request.error());
    m_phase = Phase::Running;
    m_error.clear();
    using Ptr = std::shared_ptr<const Planned>;
    m_document.engine().run<Ptr>(
        Lane::Waves, tr("Planning maintenance in waves"),
        [evaluation, request = std::move(*request)](Desk&, const base::Run& run) -> base::Result<Ptr> {
            auto schedule = planning::planMaintenance(*evaluation, request, run);
            if (!schedule) return tl::unexpected(schedule.error());
            return std::make_shared<const Planned>(Planned{evaluation, request, std::move(*schedule)});
        },
        this, [this](base::Result<Ptr> result) { finished(std::move(result)); });
    emit changed();
}

void MaintenanceRun::cancel() { m_document.engine().cancel(Lane::Waves); }

void MaintenanceRun::fail(const base::Error& error) {
    m_phase = Phase::Failed;
    m_error = QString::fromStdString(error.text);
    emit changed();
}

void MaintenanceRun::finished(base::Result<std::shared_ptr<const Planned>> result) {
    if (!result && result.error().kind != base::ErrorKind::Cancelled) return fail(result.error());
    if (result) {
        m_evaluation = (*result)->evaluation;
        m_request = (*result)->request;
        m_schedule = (*result)->schedule;
    }
    if (!m_document.engine().busy(Lane::Waves)) m_phase = result ? Phase::Done : Phase::Stopped;
    emit changed();
}

void MaintenanceRun::adopt() {
    if (m_phase != Phase::Done || !current()) return;
    auto next = m_document.state();
    next.scenario = planning::withMaintenance(std::move(next.scenario), m_schedule);
    m_document.change(std::move(next), tr("Maintenance in waves"));
}

} // namespace penumbra::bridge
