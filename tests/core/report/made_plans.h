#pragma once

#include "remedy/remedy.h"
#include "report/exporter.h"
#include "report/json.h"
#include "small_fleet.h"

#include <QTemporaryDir>
#include <QtTest>

namespace penumbra::test {

/// A drain and a failure on the small fleet with two plans, to be exported: what its tests have in common.
class MadePlans {
protected:
    MadePlans();
    report::Document document(int chosen);
    std::string exported(const char* id, const report::Document& document);
    QTemporaryDir m_dir;
    std::optional<session::Session> m_session;
    std::shared_ptr<const session::Evaluation> m_evaluation;
    std::vector<remedy::Plan> m_plans;
};

inline MadePlans::MadePlans() {
    auto workspace = store::Workspace::open(m_dir.filePath("w.penumbra").toStdString(), store::OpenMode::Create);
    if (!workspace) qFatal("%s", workspace.error().text.c_str());
    if (!workspace->commit(smallFleet())) qFatal("The fleet is not committed.");
    m_session.emplace(std::move(*workspace));
    whatif::Scenario scenario{"two changes", {}};
    scenario.edits.push_back(
        *whatif::parseEdit("drain-host host=h2 from=2026-03-01T04:00:00Z for=4h note='=cmd|calc, äöü'"));
    scenario.edits.push_back(*whatif::parseEdit("fail-host host=h3"));
    session::Options options;
    options.horizon = std::chrono::hours(48);
    options.paths = 64;
    const auto evaluation = m_session->evaluate(scenario, options, base::Run{});
    if (!evaluation) qFatal("%s", evaluation.error().text.c_str());
    m_evaluation = *evaluation;

    remedy::Plan plan;
    plan.id = "p1";
    plan.strategy = "move";
    plan.title = "Move shop-2";
    plan.summary = "Moves one workload.";
    remedy::Step step;
    step.order = 1;
    step.edit = *whatif::parseEdit("fail-host host=h4 from=2026-03-01T02:00:00Z for=1h");
    step.text =
        "-2+3 moves; a text that is long enough to be folded, with a comma, a semicolon; and üäö at the seam of it";
    step.durationP50 = std::chrono::minutes(10);
    step.durationP90 = std::chrono::minutes(20);
    step.rollback = {step.edit};
    step.rollbackText = "Move it back.";
    plan.steps = {step};
    plan.remaining = m_evaluation->findings;
    plan.remaining.pop_back();
    plan.rollbackFeasible = false;
    plan.rollbackText = "Step 1 cannot be taken back.";
    plan.before = remedy::outcomeOf(m_evaluation->findings, *m_evaluation->world, *m_evaluation->usage);
    plan.after = remedy::outcomeOf(plan.remaining, *m_evaluation->world, *m_evaluation->usage);
    plan.tally = remedy::tallyOf(m_evaluation->findings, plan.remaining, m_evaluation->options.now);
    auto other = plan;
    other.id += "-2";
    other.steps.clear();
    m_plans = {plan, other};
}

inline report::Document MadePlans::document(int chosen) {
    auto prepared = report::prepare(*m_session, *m_evaluation, m_plans, chosen, base::Run{});
    if (!prepared) qFatal("%s", prepared.error().text.c_str());
    return std::move(*prepared);
}

inline std::string MadePlans::exported(const char* id, const report::Document& document) {
    const auto* exporter = report::exporters().find(id);
    return exporter ? exporter->write(document).value_or("") : "";
}

} // namespace penumbra::test
