#include "base/text.h"
#include "ingest/cicd/deliveries.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

std::string idText(const base::Json& object, const char* key = "id") {
    return object.contains(key) && object[key].is_number() ? base::dumpJson(object[key]) : std::string();
}

bool hasEnded(const std::string& status) { return status == "success" || status == "failed" || status == "canceled"; }

class GitLabReader final {
public:
    GitLabReader(const base::Json& json, const document::Place& place, Intake& intake)
        : m_json(json), m_place(place), m_intake(intake) {
        const auto& project = base::childAt(json, "project");
        m_path = base::textAt(project, "path_with_namespace", "project");
        m_project = m_path == "project" ? "" : m_path.substr(m_path.rfind('/') + 1);
    }

    void takeHook(const std::string& kind) {
        if (kind == "deployment")
            takeDeploymentHook();
        else if (kind == "pipeline")
            takePipeline();
        else if (kind == "release")
            takeRelease();
        else
            m_intake.countPassed(kind);
    }

    /// As the API lists them.
    void takeDeployment() {
        const auto& environment = base::childAt(m_json, "environment");
        const auto& job = base::childAt(m_json, "deployable");
        auto begin = hookTime(job, "started_at", m_place / "deployable", m_intake);
        if (!begin) begin = hookTime(m_json, "created_at", m_place, m_intake);
        if (!begin)
            return m_intake.reject("no-time", m_place.text(),
                                   PENUMBRA_SAY("Problem", "This deployment does not say when it began.")());
        auto end = hookTime(job, "finished_at", m_place / "deployable", m_intake);
        const auto status = base::textAt(m_json, "status");
        if (!end && hasEnded(status)) end = hookTime(m_json, "updated_at", m_place, m_intake);
        add("deployment", idText(m_json), base::textAt(environment, "name", "an environment"), status, *begin, end);
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "deployment"));
    }

    void takeSchedule() {
        const auto cron = base::textAt(m_json, "cron"), zone = base::textAt(m_json, "cron_timezone", "UTC");
        if (!base::boolAt(m_json, "active", true)) return m_intake.countPassed(PENUMBRA_TEXT("Kind", "schedule"));
        bool good = true;
        const auto runs = runsOf(cron, zone, m_place, m_intake, good);
        if (!good) return;
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "schedule"));
        const auto title = base::textAt(m_json, "description", "Pipeline") + " by its schedule";
        for (const auto time : runs)
            addAt(fmt::format("gitlab/schedule/{}/{}", idText(m_json), base::formatTime(time)), title,
                  model::EventKind::Other, time, {}, zone);
    }

    void takeFreeze() {
        const auto zone = base::textAt(m_json, "cron_timezone", "UTC");
        bool good = true;
        const auto begins =
            runsOf(base::textAt(m_json, "freeze_start"), zone, m_place / "freeze_start", m_intake, good);
        if (!good) return;
        const auto ends = runsOf(base::textAt(m_json, "freeze_end"), zone, m_place / "freeze_end", m_intake, good);
        if (!good) return;
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "freeze period"));
        for (const auto begin : begins) {
            const auto end = std::upper_bound(ends.begin(), ends.end(), begin);
            if (end != ends.end())
                addAt(fmt::format("gitlab/freeze/{}/{}", idText(m_json), base::formatTime(begin)),
                      "Deployments are frozen", model::EventKind::Freeze, begin, *end, zone);
        }
    }

private:
    void addAt(std::string id, std::string title, model::EventKind kind, base::Time begin,
               std::optional<base::Time> end, const std::string& zone) {
        Delivery out;
        out.id = std::move(id);
        out.title = std::move(title);
        out.kind = kind;
        out.begin = begin;
        out.end = end;
        out.project = m_project;
        out.zone = zone;
        addDelivery(out, m_place, m_intake);
    }

    void add(const char* what, const std::string& id, const std::string& environment, const std::string& status,
             base::Time begin, std::optional<base::Time> end) {
        addAt(fmt::format("gitlab/{}/{}/{}", m_path, what, id),
              fmt::format("Deploy {} to {}: {}", m_path, environment, status.empty() ? "unknown" : status),
              model::EventKind::Release, begin, end, "UTC");
    }

    void takeDeploymentHook() {
        const auto status = base::textAt(m_json, "status");
        const auto time = hookTime(m_json, "status_changed_at", m_place, m_intake);
        if (!time)
            return m_intake.reject("no-time", m_place.text(),
                                   PENUMBRA_SAY("Problem", "This deployment does not say when its state changed.")());
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "deployment"));
        auto id = idText(m_json, "deployment_id");
        if (id.empty()) id = idText(m_json, "deployable_id");
        // The hook tells one moment: that of this state.
        add("deployment", id, base::textAt(m_json, "environment", "an environment"), status, *time, {});
    }

    void takePipeline() {
        const auto& facts = base::childAt(m_json, "object_attributes");
        const auto begin = hookTime(facts, "created_at", m_place / "object_attributes", m_intake);
        if (!begin)
            return m_intake.reject("no-time", m_place.text(),
                                   PENUMBRA_SAY("Problem", "This pipeline does not say when it began.")());
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "pipeline"));
        const auto status = base::textAt(facts, "status", "unknown");
        addAt(fmt::format("gitlab/{}/pipeline/{}", m_path, idText(facts)),
              fmt::format("Pipeline of {} ({}): {}", m_path, base::textAt(facts, "ref"), status),
              model::EventKind::Other, *begin, hookTime(facts, "finished_at", m_place / "object_attributes", m_intake),
              "UTC");
        const auto& builds = base::childAt(m_json, "builds");
        for (std::size_t i = 0; i < builds.size() && builds.is_array(); ++i) takeJob(builds[i], m_place / "builds" / i);
    }

    /// A job that deploys: it has an environment and began.
    void takeJob(const base::Json& job, const document::Place& place) {
        const auto& environment = base::childAt(job, "environment");
        const auto began = hookTime(job, "started_at", place, m_intake);
        if (environment.empty() || base::textAt(environment, "action", "start") != "start" || !began)
            return m_intake.countPassed(PENUMBRA_TEXT("Kind", "job"));
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "job"));
        add("job", idText(job), base::textAt(environment, "name", "an environment"), base::textAt(job, "status"),
            *began, hookTime(job, "finished_at", place, m_intake));
    }

    void takeRelease() {
        const auto time = hookTime(m_json, "released_at", m_place, m_intake);
        if (!time) return m_intake.countPassed(PENUMBRA_TEXT("Kind", "release"));
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "release"));
        addAt(fmt::format("gitlab/{}/release/{}", m_path, base::textAt(m_json, "tag")),
              fmt::format("Release {} of {}", base::textAt(m_json, "tag"), m_path), model::EventKind::Release, *time,
              {}, "UTC");
    }

    const base::Json& m_json;
    const document::Place& m_place;
    Intake& m_intake;
    std::string m_path, m_project;
};

} // namespace

bool takeGitLab(const base::Json& json, const document::Place& place, Intake& intake) {
    GitLabReader reader(json, place, intake);
    if (const auto kind = base::textAt(json, "object_kind"); !kind.empty())
        reader.takeHook(kind);
    else if (json.contains("freeze_start") && json.contains("freeze_end"))
        reader.takeFreeze();
    else if (json.contains("cron") && json.contains("cron_timezone"))
        reader.takeSchedule();
    else if (json.contains("test_suites") && json.contains("total_count"))
        intake.countPassed(PENUMBRA_TEXT("Kind", "test report"));
    else if (base::childAt(json, "environment").is_object() && json.contains("environment") && json.contains("iid"))
        reader.takeDeployment();
    else
        return false;
    return true;
}

} // namespace penumbra::ingest
