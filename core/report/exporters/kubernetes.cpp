#include "report/kubectl.h"

#include "base/text.h"
#include "report/ansible_watch.h"
#include "report/markdown.h"
#include "report/quote.h"
#include "report/readme.h"
#include "report/yaml.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::report {

namespace {

/// The plan as Kubernetes sees it, work by work: lines of a shell and manifests. A manifest holds everything that is
/// ours on its object up to then: what a later one left out, the server would take for given up.
class ManifestWriter final {
public:
    ManifestWriter(const Document& document, const WorkList& list)
        : m_evaluation(document.evaluation), m_edits(editsOf(document)), m_abort(abortWatches(document)) {
        for (const auto& work : list.work) add(work);
        for (auto work = list.work.rbegin(); work != list.work.rend(); ++work) addBackout(*work);
    }
    /// The files behind README.md.
    std::vector<File> files(const Document& document) const {
        auto script =
            fmt::format("#!/bin/sh\n# {}.\n# Name one work: each runs with --dry-run=server first, and for good "
                        "only when the server agrees.\n{}set -eu\ncd \"$(dirname \"$0\")\"\ncase \"${{1:-}}\" in\n",
                        planLine(document), abortComments());
        script +=
            m_cases + fmt::format("dry-run)\n{}    ;;\n*)\n    echo {} >&2\n    exit 2\n    ;;\nesac\n",
                                  m_dryRuns.empty() ? "    :\n" : m_dryRuns, shellWord("Name one of: dry-run" + m_ids));
        std::vector<File> out{{"plan.sh", script}, {"abort.json", base::dumpJsonPretty(m_abort)}};
        if (m_last.empty()) return out;
        Tree kustomization{{"apiVersion", "kustomize.config.k8s.io/v1beta1"}, {"kind", "Kustomization"}};
        for (const auto& [object, file] : m_last) kustomization["resources"].push_back(file);
        out.push_back({"kustomization.yaml", dumpYaml(kustomization)});
        out.insert(out.end(), m_manifests.begin(), m_manifests.end());
        return out;
    }
    std::string place(const Work& work) const { return m_places.at(work.id); }

private:
    /// When to stop, for whoever reads the script; abort.json has the numbers.
    std::string abortComments() const {
        std::string out;
        for (const auto& one : m_abort)
            out += fmt::format("# {}: {}\n", one["id"].get<std::string>(), oneLine(base::textAt(one, "text")));
        return out.empty() ? out : "#\n# When to stop (abort.json):\n" + out;
    }
    void add(const Work& work) {
        auto kubectl = kubectlFor(m_evaluation, *work.edit, m_edits);
        if (!kubectl.manifest.is_null()) kubectl.begin.insert(kubectl.begin.begin(), apply(work.id, kubectl.manifest));
        addCase(work.id, fmt::format("{}. {}", base::formatTime(work.window.begin), work.text), kubectl.begin,
                kubectl.byHand);
        if (!kubectl.end.empty())
            addCase(work.id + "-end", fmt::format("{}. The end of: {}", base::formatTime(work.window.end), work.text),
                    kubectl.end, {});
        const auto here = kubectl.empty() ? std::string() : fmt::format("`sh plan.sh {}`", work.id);
        m_places[work.id] = kubectl.byHand.empty() ? here
                                                   : fmt::format("{}by hand: {}", here.empty() ? "" : here + ", and ",
                                                                 markdownText(kubectl.byHand));
    }
    /// The way back of a step is that of its edits; a change with an end goes back by it.
    void addBackout(const Work& work) {
        std::vector<Arguments> calls;
        bool whole = work.step ? !work.step->rollback.empty() : true;
        const auto take = [&](const std::vector<Arguments>& part) {
            calls.insert(calls.end(), part.begin(), part.end());
        };
        if (!work.step) {
            take(kubectlFor(m_evaluation, *work.edit, m_edits).end);
        } else {
            for (const auto& edit : work.step->rollback) {
                const auto back = kubectlFor(m_evaluation, edit);
                whole = whole && back.byHand.empty();
                take(back.begin);
                if (!back.manifest.is_null()) calls.push_back(scaleCall(back.manifest));
            }
        }
        if (!whole) calls.clear();
        addCase("backout-" + work.id, "The way back of: " + work.text, calls, calls.empty() ? work.backout : "");
    }
    Arguments apply(const std::string& id, const base::Json& manifest) {
        const auto& meta = manifest["metadata"];
        const auto object = fmt::format("{} {}/{}", manifest["kind"].get<std::string>(),
                                        meta["namespace"].get<std::string>(), meta["name"].get<std::string>());
        auto& known = m_objects[object];
        known.merge_patch(manifest);
        const auto file = id + ".yaml";
        m_manifests.push_back({file, dumpYaml(Tree(known))});
        m_last[object] = file;
        // a client that checks manifests itself wants what only the object has
        return {"apply", "--server-side", "--field-manager=penumbra", "--validate=false", "--filename=" + file};
    }
    void addCase(const std::string& id, const std::string& comment, const std::vector<Arguments>& calls,
                 const std::string& byHand) {
        m_cases += fmt::format("{})\n    # {}\n", id, oneLine(comment));
        for (const bool dry : {true, false})
            for (const auto& call : calls) {
                auto words = call;
                words.insert(words.begin(), "kubectl");
                if (dry) words.emplace_back("--dry-run=server");
                m_cases += "    " + shellLine(words) + "\n";
                if (dry && !id.starts_with("backout-")) m_dryRuns += "    " + shellLine(words) + "\n";
            }
        if (!byHand.empty() || calls.empty())
            m_cases += fmt::format("    echo {} >&2\n    exit 3\n", shellWord("By hand: " + oneLine(byHand)));
        m_cases += "    ;;\n";
        m_ids += " " + id;
    }

    const session::Evaluation& m_evaluation;
    const std::vector<whatif::Edit> m_edits;
    const std::vector<base::Json> m_abort;
    std::string m_cases, m_dryRuns, m_ids;
    std::vector<File> m_manifests;
    std::map<std::string, base::Json> m_objects;
    std::map<std::string, std::string> m_last;   ///< the newest manifest of each object
    std::map<std::string, std::string> m_places; ///< by the id of the work
};

std::vector<std::string> notesOn(const Document& document, const WorkList& list) {
    std::vector<std::string> notes{
        "`abort.json` lists when to stop: samples beyond a threshold in a row, for hosts and services, with the works "
        "to "
        "take back; `plan.sh` says the same in its head. Feed it to what watches the cluster.",
        "A drain asks the disruption budgets and waits for them; pods without a controller or with local data stop it.",
        "Where a HorizontalPodAutoscaler scales the same object, the two clash: change its bounds instead.",
        "Where somebody else manages a field (kubectl apply, Helm, Argo CD), the server refuses the manifest as a "
        "conflict: "
        "change it there, or add --force-conflicts.",
        "The manifests hold only the fields that the plan changes, under the field manager penumbra. "
        "`kustomization.yaml` lists the newest of each object."};
    const auto& evaluation = document.evaluation;
    const bool unknown = std::any_of(list.work.begin(), list.work.end(), [&](const Work& work) {
        const auto hosts = hostsOf(evaluation, *work.edit);
        return std::any_of(hosts.begin(), hosts.end(), [&](const auto& host) { return !isNode(evaluation, host); });
    });
    if (unknown) notes.push_back("Nothing in the inventory says that all of these hosts are nodes of Kubernetes.");
    return notes;
}

base::Result<std::vector<File>> kubernetesFiles(const Document& document) {
    const auto list = workOf(document);
    const ManifestWriter writer(document, list);
    const Readme readme{"Kubernetes",
                        "    sh plan.sh dry-run     # asks the server about every line, changes nothing\n"
                        "    sh plan.sh step-1      # one work at its time, asked about first\n\n"
                        "A work that is done by hand says so and ends with the exit status 3.",
                        [&](const Work& work) { return writer.place(work); }, notesOn(document, list)};
    auto out = writer.files(document);
    out.insert(out.begin(), readmeFile(document, list, readme));
    return out;
}

} // namespace

extern constinit const Exporter kubernetesExporter{
    "kubernetes",
    PENUMBRA_TEXT("exporters", "Kubernetes commands and manifests"),
    "",
    PENUMBRA_TEXT("exporters",
                  "A folder with the cordons and drains in their order, manifests of the fields that change and "
                  "a kustomization; each line is asked of the server first."),
    nullptr,
    kubernetesFiles};

} // namespace penumbra::report
