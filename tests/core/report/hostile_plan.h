#pragma once

#include "remedy/remedy.h"
#include "report/exporter.h"
#include "report/json.h"
#include "report/save.h"
#include "small_fleet.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fmt/format.h>

namespace penumbra::test {

/// Quotes of every kind, a line break, formulas, markup, and what shells, Jinja and Terraform would evaluate.
inline constexpr const char* kHostile =
    "=cmd|'/C calc'!A0 \"q\" 'a'\n- {{ 7*7 }} {% raw %} ${7*7} $(touch HACKED) `touch HACKED` "
    "<script>alert(1)</script> & | \\ # äöü 日本 *b* [x](y)";

/// A plan of which each text is hostile, to be exported: what its tests have in common.
class HostilePlan {
protected:
    HostilePlan();
    QTemporaryDir m_dir;
    std::optional<session::Session> m_session;
    std::shared_ptr<const session::Evaluation> m_evaluation;
    std::vector<remedy::Plan> m_plans;

    report::Document document(int chosen = 0) {
        auto prepared = report::prepare(*m_session, *m_evaluation, m_plans, chosen, base::Run{});
        if (!prepared) qFatal("%s", prepared.error().text.c_str());
        prepared->owner = kHostile;
        return std::move(*prepared);
    }
    std::vector<report::File> files(const char* id, int chosen = 0) {
        const auto& exporter = *report::exporters().find(id);
        const auto made = document(chosen);
        if (exporter.makesFolder()) return exporter.files(made).value();
        return {{std::string("plan.") + exporter.extension, exporter.write(made).value()}};
    }
    std::string file(const char* id, const char* name, int chosen = 0) {
        for (const auto& one : files(id, chosen))
            if (one.name == name) return one.bytes;
        return {};
    }
    /// The folder that the export was saved as.
    QString saved(const char* id) {
        const auto path = m_dir.filePath(id);
        const auto done = report::save(*report::exporters().find(id), document(), path.toStdString());
        if (!done) qFatal("%s", done.error().text.c_str());
        return path;
    }
    static model::Batch fleet();
    static whatif::Edit edit(const char* action, base::ParamTexts params, const char* from = nullptr, int hours = 0);
    void addStep(remedy::Plan& plan, whatif::Edit edit, std::vector<int> after = {});
};

/// Names of nodes and services that Kubernetes takes, a machine of libvirt, one of Terraform, and a host called
/// anything.
inline model::Batch HostilePlan::fleet() {
    auto batch = smallFleet();
    const auto at = [&](const char* id) -> model::Resource& {
        return *std::find_if(batch.resources.begin(), batch.resources.end(),
                             [&](const auto& r) { return r.id.text() == id; });
    };
    for (const char* id : {"host/h1", "host/h2"}) at(id).attributes["kubelet"].value = "v1.32";
    at("host/h3").attributes["id.address"].value = "10.0.0.3";
    at("host/h4").name = kHostile;
    at("workload/shop-1").attributes["virtualization.type"].value = "kvm";
    at("workload/shop-2").attributes["declared-as"].value = "module.a[\"it's $x\"].aws_instance.web[0]";
    at("service/shop").attributes["servicenow.sys-id"].value = "5e3f";
    model::Resource service;
    service.id = model::makeId(model::ResourceKind::Service, "store/cart");
    service.kind = model::ResourceKind::Service;
    service.name = "cart";
    service.attributes["kind"].value = "Deployment";
    service.attributes["replicas"].value = "3";
    batch.resources.push_back(service);
    model::Resource pod;
    pod.id = model::makeId(model::ResourceKind::Workload, "cart-1");
    pod.kind = model::ResourceKind::Workload;
    pod.name = "cart-1";
    pod.request.set(model::kCpu, 1500);
    pod.request.set(model::kMemory, std::int64_t{2} << 30);
    batch.relations.push_back({pod.id, service.id, model::RelationKind::PartOf});
    batch.resources.push_back(std::move(pod));
    batch.accounting.read += 3;
    return batch;
}

inline whatif::Edit HostilePlan::edit(const char* action, base::ParamTexts params, const char* from, int hours) {
    whatif::Edit out;
    out.change = {action, std::move(params)};
    if (from) out.window.begin = *base::parseTime(from);
    if (hours > 0) out.window.end = out.window.begin + std::chrono::hours(hours);
    return out;
}

inline void HostilePlan::addStep(remedy::Plan& plan, whatif::Edit edit, std::vector<int> after) {
    remedy::Step step;
    step.order = static_cast<int>(plan.steps.size()) + 1;
    step.dependsOn = std::move(after);
    step.text = fmt::format("{} {}", edit.change.action, kHostile);
    step.durationP50 = std::chrono::minutes(10);
    step.durationP90 = std::chrono::minutes(20);
    step.rollbackText = fmt::format("Undo {}", kHostile);
    step.edit = std::move(edit);
    plan.steps.push_back(step);
}

inline HostilePlan::HostilePlan() {
    auto workspace = store::Workspace::open(m_dir.filePath("w.penumbra").toStdString(), store::OpenMode::Create);
    if (!workspace || !workspace->commit(fleet())) qFatal("The fleet is not committed.");
    m_session.emplace(std::move(*workspace));
    whatif::Scenario scenario{kHostile, {}};
    scenario.edits.push_back(edit("drain-hosts", {{"zone", "a"}}, "2026-03-01T04:00:00Z", 4));
    scenario.edits.push_back(edit("fail-host", {{"host", "h3"}}));
    scenario.edits.push_back(edit("move", {{"workload", "db-1"}, {"host", "h3"}}, "2026-03-01T09:00:00Z"));
    for (auto& one : scenario.edits) one.note = kHostile;
    session::Options options;
    options.horizon = std::chrono::hours(48);
    options.paths = 32;
    const auto evaluation = m_session->evaluate(scenario, options, base::Run{});
    if (!evaluation) qFatal("%s", evaluation.error().text.c_str());
    m_evaluation = *evaluation;
    remedy::Plan plan;
    plan.id = "p1";
    plan.strategy = "move";
    plan.title = kHostile;
    plan.summary = kHostile;
    plan.replaced = {scenario.edits[2]};
    addStep(plan, edit("move", {{"workload", "shop-1"}, {"host", "h2"}}, "2026-03-01T02:00:00Z"));
    plan.steps[0].rollback = {edit("move", {{"workload", "shop-1"}, {"host", "h1"}})};
    addStep(plan, edit("resize", {{"workload", "shop-2"}, {"cpu", "2"}, {"memory", "1GiB"}}, "2026-03-01T03:00:00Z"),
            {1});
    addStep(plan, edit("scale", {{"service", "store/cart"}, {"replicas", "5"}}, "2026-03-01T03:30:00Z", 2));
    plan.steps[2].rollback = {edit("scale", {{"service", "store/cart"}, {"replicas", "3"}})};
    addStep(plan, edit("add-hosts", {{"count", "2"}, {"like", "h1"}, {"name", kHostile}}, "2026-03-01T05:00:00Z"),
            {1, 2});
    addStep(plan, edit("remove-host", {{"host", "host/h4"}}, "2026-03-01T06:00:00Z"));
    addStep(plan, edit("move", {{"workload", "db-1"}, {"host", "h3"}}, "2026-03-01T10:00:00Z"));
    addStep(plan, edit("teleport", {{"what", kHostile}}, "2026-03-01T11:00:00Z"));
    plan.rollbackText = kHostile;
    plan.remaining = m_evaluation->findings;
    m_plans = {plan};
}

} // namespace penumbra::test
