#include "ingest/cicd/deliveries.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

std::string dumpedId(const base::Json& object) {
    return object.contains("id") ? base::dumpJson(object["id"]) : std::string();
}

class GitHubReader final {
public:
    GitHubReader(const base::Json& repository, const document::Place& place, Intake& intake)
        : m_repository(base::textAt(repository, "full_name")), m_project(base::textAt(repository, "name")),
          m_place(place), m_intake(intake) {}

    bool takeHook(const base::Json& json) {
        const auto& action = base::textAt(json, "action");
        if (json.contains("deployment_status")) {
            takeDeployment(base::childAt(json, "deployment"), &json["deployment_status"], "deployment_status");
        } else if (json.contains("deployment")) {
            takeDeployment(json["deployment"], nullptr, "deployment");
        } else if (json.contains("release")) {
            if (action == "deleted" || action == "unpublished")
                m_intake.countPassed(PENUMBRA_TEXT("Kind", "release"));
            else
                takeRelease(json["release"]);
        } else if (json.contains("workflow_run")) {
            takeRun(json["workflow_run"]);
        } else {
            m_intake.countPassed(kindOf(json));
        }
        return true;
    }

    void takeDeployment(const base::Json& deployment, const base::Json* status, const char* what) {
        const auto begin = hookTime(deployment, "created_at", m_place / "deployment", m_intake);
        const auto state = status != nullptr ? base::textAt(*status, "state") : std::string("created");
        if (!begin || dumpedId(deployment).empty())
            return m_intake.reject(
                "no-time", m_place.text(),
                PENUMBRA_SAY("Problem", "This deployment has no id or does not say when it was made.")());
        if (state == "inactive") return m_intake.countPassed(what); // another one took its place
        m_intake.countTaken(what);
        Delivery out;
        out.id = fmt::format("github/{}/deployment/{}", name(deployment), dumpedId(deployment));
        out.title = fmt::format("Deploy {} ({}) to {}: {}", name(deployment), base::textAt(deployment, "ref"),
                                base::textAt(deployment, "environment", "an environment"), state);
        out.begin = *begin;
        if (status != nullptr && (state == "success" || state == "failure" || state == "error"))
            out.end = hookTime(*status, "created_at", m_place / "deployment_status", m_intake);
        out.project = m_project;
        addDelivery(out, m_place, m_intake);
    }

    void takeRelease(const base::Json& release) {
        const auto time = hookTime(release, "published_at", m_place / "release", m_intake);
        if (!time || base::boolAt(release, "draft"))
            return m_intake.countPassed(PENUMBRA_TEXT("Kind", "release")); // not out yet
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "release"));
        Delivery out;
        out.id = fmt::format("github/{}/release/{}", name(release), dumpedId(release));
        out.title = fmt::format("Release {} of {}", base::textAt(release, "tag_name"), name(release));
        out.begin = *time;
        out.project = m_project;
        addDelivery(out, m_place, m_intake);
    }

    void takeRun(const base::Json& run) {
        const auto started = hookTime(run, "run_started_at", m_place / "workflow_run", m_intake);
        const auto begin = started ? started : hookTime(run, "created_at", m_place / "workflow_run", m_intake);
        if (!begin)
            return m_intake.reject("no-time", m_place.text(),
                                   PENUMBRA_SAY("Problem", "This run of a workflow does not say when it began.")());
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "workflow_run"));
        Delivery out;
        out.kind = model::EventKind::Other; // what a workflow does is not known; a deployment tells of itself
        out.id = fmt::format("github/{}/run/{}", name(run), dumpedId(run));
        auto title = base::textAt(run, "name");
        if (title.empty()) title = base::textAt(run, "path", "workflow");
        const auto conclusion = base::textAt(run, "conclusion");
        out.title = fmt::format("Workflow {} of {}: {}", title, name(run),
                                conclusion.empty() ? base::textAt(run, "status", "unknown") : conclusion);
        out.begin = *begin;
        if (base::textAt(run, "status") == "completed")
            out.end = hookTime(run, "updated_at", m_place / "workflow_run", m_intake);
        out.project = m_project;
        addDelivery(out, m_place, m_intake);
    }

private:
    /// Of the repository; where it is not said, that in the object's own address ("repos/OWNER/NAME/...").
    std::string name(const base::Json& object) const {
        if (!m_repository.empty()) return m_repository;
        const auto url = base::textAt(object, "url");
        const auto begin = url.find("/repos/");
        if (begin == std::string::npos) return "repository";
        const auto slash = url.find('/', begin + 7);
        const auto end = slash == std::string::npos ? slash : url.find('/', slash + 1);
        return url.substr(begin + 7, end == std::string::npos ? end : end - begin - 7);
    }
    /// What a hook is about: the member that is neither the action nor who sent it.
    static std::string kindOf(const base::Json& json) {
        for (const auto& item : json.items())
            if (item.value().is_object() && item.key() != "repository" && item.key() != "sender" &&
                item.key() != "organization" && item.key() != "enterprise" && item.key() != "installation")
                return item.key();
        return "hook";
    }

    std::string m_repository, m_project;
    const document::Place& m_place;
    Intake& m_intake;
};

/// A file of GitHub Actions, whose schedules are in UTC.
void takeWorkflow(const base::Json& json, const document::Place& place, Intake& intake) {
    const auto& schedules = base::childAt(base::childAt(json, "on"), "schedule");
    if (!schedules.is_array() || schedules.empty()) return intake.countPassed(PENUMBRA_TEXT("Kind", "workflow"));
    const auto name = base::textAt(json, "name", intake.input().name);
    for (std::size_t i = 0; i < schedules.size(); ++i) {
        const auto cron = base::textAt(schedules[i], "cron");
        bool good = true;
        const auto runs = runsOf(cron, {}, place / "on" / "schedule" / i, intake, good);
        if (!good) continue;
        intake.countTaken(PENUMBRA_TEXT("Kind", "schedule"));
        for (const auto time : runs) {
            Delivery out;
            out.kind = model::EventKind::Other;
            out.id = fmt::format("github/schedule/{}/{}/{}", name, cron, base::formatTime(time));
            out.title = fmt::format("Workflow {} by its schedule", name);
            out.begin = time;
            addDelivery(out, place, intake);
        }
    }
}

} // namespace

bool takeGitHub(const base::Json& json, const document::Place& place, Intake& intake) {
    if (json.contains("object_kind")) return false;
    if (json.contains("jobs") && json.contains("on")) return takeWorkflow(json, place, intake), true;
    const auto& repository = base::childAt(json, "repository");
    GitHubReader reader(repository, place, intake);
    if (json.contains("workflow_runs")) {
        const auto& runs = base::childAt(json, "workflow_runs");
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const auto at = place / "workflow_runs" / i;
            GitHubReader(base::childAt(runs[i], "repository"), at, intake).takeRun(runs[i]);
        }
        return true;
    }
    if (json.contains("statuses_url") && json.contains("environment"))
        return reader.takeDeployment(json, nullptr, "deployment"), true;
    if (json.contains("tag_name") && json.contains("published_at")) return reader.takeRelease(json), true;
    if (json.contains("run_number") && json.contains("workflow_id")) return reader.takeRun(json), true;
    if (!repository.contains("full_name")) return false;
    return reader.takeHook(json);
}

} // namespace penumbra::ingest
