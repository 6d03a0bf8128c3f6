#include "base/text.h"
#include "ingest/cicd/deliveries.h"

#include <vector>

namespace penumbra::ingest {

namespace {

/// Members that stand in one object of it, in a list or alone.
bool hasAll(const document::Outline& outline, const std::vector<const char*>& members) {
    for (const char* begin : {"", "/0"}) {
        bool all = true;
        for (const char* member : members) all = all && outline.has(std::string(begin) + "/" + member);
        if (all) return true;
    }
    return false;
}

int sniffCicd(const Head& head) {
    const auto& outline = head.outline;
    using Form = document::Outline::Form;
    if (outline.form == Form::Yaml && outline.has("/jobs") && outline.has("/on")) return 80;
    if (outline.form != Form::Json) return 0;
    const std::vector<std::vector<const char*>> shapes{{"object_kind"},
                                                       {"repository/full_name", "sender/login"},
                                                       {"repository/full_name", "action"},
                                                       {"statuses_url", "environment", "ref"},
                                                       {"tag_name", "published_at"},
                                                       {"run_number", "workflow_id"},
                                                       {"workflow_runs/0/run_number"},
                                                       {"freeze_start", "freeze_end"},
                                                       {"cron", "cron_timezone"},
                                                       {"test_suites", "total_count"},
                                                       {"iid", "ref", "environment/name"}};
    for (const auto& members : shapes)
        if (hasAll(outline, members)) return 85;
    return 0;
}

void takeDelivery(const base::Json& json, const document::Place& place, Intake& intake) {
    if (!json.is_object() || (!takeGitHub(json, place, intake) && !takeGitLab(json, place, intake)))
        intake.reject("unknown-record", place.text(),
                      PENUMBRA_SAY("Problem", "This is no deployment, run or schedule of GitHub or GitLab.")());
}

base::Result<model::Batch> readCicd(const Input& input) {
    const auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    Intake intake(input);
    document::eachRecord(*trees, [&](const auto& json, const auto& place) { takeDelivery(json, place, intake); });
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader cicd{
    "cicd", PENUMBRA_TEXT("readers", "Deployments and pipelines"),
    PENUMBRA_TEXT("readers",
                  "Hooks and answers of GitHub and GitLab: deployments, releases, runs, schedules, freezes."),
    sniffCicd, readCicd};

} // namespace penumbra::ingest
