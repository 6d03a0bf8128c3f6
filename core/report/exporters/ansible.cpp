#include "report/ansible.h"
#include "report/ansible_watch.h"

#include "base/text.h"
#include "report/markdown.h"
#include "report/quote.h"
#include "report/readme.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// "step-1-end" -> "step_1_end": names of groups have no hyphens.
std::string groupName(std::string id) {
    std::replace(id.begin(), id.end(), '-', '_');
    return id;
}

/// Holds in a dry run too, where nothing is carried out.
Tree check(const char* name, const char* condition, const char* otherwise) {
    return {{"name", name},
            {"ansible.builtin.assert",
             {{"that", Tree::array({condition})}, {"fail_msg", jinja(otherwise)}, {"quiet", true}}}};
}

/// One play of a playbook.
struct Play {
    std::string id;    ///< its tag
    std::string title; ///< "Step 1"
    std::string text;
    base::Time begins = base::kBeginningOfTime; ///< no play before that; the beginning of time: any time
    AnsiblePart part;
};

class Books final {
public:
    explicit Books(const Document& document) : m_names(*document.evaluation.inventory) {}

    Tree play(const Play& play) {
        const auto group = groupName(play.id);
        const bool plain = !holdsJinja(play.text); // the task that says what this is shows any text
        Tree out{{"name", plain ? oneLine(fmt::format("{}: {}", play.title, play.text)) : play.title},
                 {"hosts", play.part.hosts.empty() ? "localhost" : group},
                 {"gather_facts", false},
                 {"any_errors_fatal", true},
                 {"serial", 1},
                 {"connection", play.part.hosts.empty() ? "local" : "smart"},
                 {"tags", Tree::array({play.id})},
                 {"vars", {{"penumbra_work", play.id}, {"penumbra_text", oneLine(play.text)}}},
                 {"tasks", Tree::array()}};
        for (const auto& host : play.part.hosts.empty() ? play.part.about : play.part.hosts)
            m_groups[group]["hosts"][m_names.of(host)] = Tree::object();
        auto& tasks = out["tasks"];
        tasks.push_back(
            {{"name", "Say what this is"}, {"ansible.builtin.debug", {{"msg", jinja("{{ penumbra_text }}")}}}});
        if (play.begins != base::kBeginningOfTime) {
            out["vars"]["penumbra_begins"] = base::formatTime(play.begins);
            tasks.push_back(
                check("Check that its time has come",
                      "ansible_check_mode or penumbra_begins <= now(utc=true).strftime('%Y-%m-%dT%H:%M:%SZ')",
                      "{{ penumbra_work }} begins at {{ penumbra_begins }}, which is still to come."));
        }
        for (const auto& task : play.part.tasks) tasks.push_back(task);
        if (play.part.byHand.empty()) return out;
        out["vars"]["penumbra_reason"] = oneLine(play.part.byHand);
        tasks.push_back(check("Wait for what is done by hand",
                              "ansible_check_mode or penumbra_work in (penumbra_by_hand | default([]))",
                              "By hand: {{ penumbra_text }} {{ penumbra_reason }} When it is done, run this again with "
                              "-e '{\"penumbra_by_hand\": [\"{{ penumbra_work }}\"]}'."));
        return out;
    }
    Tree inventory() const {
        Tree out{{"all", {{"hosts", m_names.hosts()}}}};
        if (!m_groups.empty()) out["all"]["children"] = m_groups;
        return out;
    }

private:
    AnsibleNames m_names;
    Tree m_groups = Tree::object();
};

/// The way back of one work, edit by edit.
AnsiblePart backout(const session::Evaluation& evaluation, const Work& work, const std::vector<whatif::Edit>& edits) {
    AnsiblePart all;
    const auto add = [&](AnsiblePart part) {
        all.tasks.insert(all.tasks.end(), part.tasks.begin(), part.tasks.end());
        all.hosts.insert(all.hosts.end(), part.hosts.begin(), part.hosts.end());
        all.about.insert(all.about.end(), part.about.begin(), part.about.end());
        if (!part.byHand.empty()) all.byHand = work.backout;
    };
    if (!work.step)
        add(ansiblePart(evaluation, *work.edit, true, edits));
    else
        for (const auto& edit : work.step->rollback) add(ansiblePart(evaluation, edit, false));
    const bool mixed =
        std::any_of(all.tasks.begin(), all.tasks.end(), [](const Tree& task) { return !task.contains("delegate_to"); });
    const bool same =
        std::all_of(all.hosts.begin(), all.hosts.end(), [&](const auto& host) { return host == all.hosts.front(); });
    if (mixed && !same) all.tasks.clear(); // its commands belong to different hosts
    if (all.tasks.empty()) all.byHand = work.backout.empty() ? "There is no way back." : work.backout;
    return all;
}

base::Result<std::vector<File>> ansibleFiles(const Document& document) {
    const auto list = workOf(document);
    const auto& evaluation = document.evaluation;
    const auto edits = editsOf(document);
    Books books(document);
    Tree plan = Tree::array(), back = Tree::array();
    for (const auto& work : list.work) {
        plan.push_back(books.play(
            {work.id, work.title, work.text, work.window.begin, ansiblePart(evaluation, *work.edit, false, edits)}));
        auto end = ansiblePart(evaluation, *work.edit, true, edits);
        if (end.tasks.empty() && end.byHand.empty()) continue;
        plan.push_back(books.play({work.id + "-end", "End of " + work.id, work.text, work.window.end, std::move(end)}));
    }
    for (auto work = list.work.rbegin(); work != list.work.rend(); ++work)
        back.push_back(books.play({"backout-" + work->id, "Way back of " + work->id, work->text, base::kBeginningOfTime,
                                   backout(evaluation, *work, edits)}));
    Readme readme{
        "Ansible",
        "    ansible-playbook -i inventory.yml plan.yml --check\n"
        "    ansible-playbook -i inventory.yml plan.yml --tags step-1\n"
        "    ansible-playbook -i inventory.yml backout.yml --tags backout-step-1\n"
        "    ansible-playbook -i inventory.yml watch.yml -e @samples.json\n\n"
        "One play per work, with its tag. A play before its time fails, and so does one that is done by hand "
        "until `penumbra_by_hand` names it. The first line carries out nothing.",
        [&](const Work& work) {
            const auto part = ansiblePart(evaluation, *work.edit, false, edits);
            const auto tag = fmt::format("`--tags {}`", work.id);
            return part.byHand.empty() ? tag : fmt::format("{}, by hand: {}", tag, markdownText(part.byHand));
        },
        {"Only modules of ansible.builtin are used; kubectl and openstack run on the controller and virsh on the "
         "host that a machine leaves, each with the credentials that it has there. No secret is in these files.",
         "A host whose name Ansible would read as a pattern is called unnamed-N in the inventory; its own name "
         "is `penumbra_name`.",
         "`watch.yml` holds the abort criteria and fails with the sentence of one that is tripped. samples.json is "
         "yours, from your monitoring: {\"penumbra_samples\": {\"abort-1\": [the newest last]}}, in the unit and by "
         "the "
         "interval that the criterion names. A criterion without a number of samples is for a person to judge."}};
    const auto head =
        "# " + planLine(document) + "\n# yamllint disable rule:line-length\n"; // a text is as long as it is
    return std::vector<File>{readmeFile(document, list, readme),
                             {"inventory.yml", head + dumpYaml(books.inventory(), true)},
                             {"plan.yml", head + dumpYaml(plan, true)},
                             {"backout.yml", head + dumpYaml(back, true)},
                             {"watch.yml", head + dumpYaml(watchBook(document), true)}};
}

} // namespace

extern constinit const Exporter ansibleExporter{
    "ansible",
    PENUMBRA_TEXT("exporters", "Ansible playbooks"),
    "",
    PENUMBRA_TEXT("exporters", "A folder with an inventory, a playbook of one play per step and one for the way back. "
                               "What Ansible cannot do waits for a person."),
    nullptr,
    ansibleFiles};

} // namespace penumbra::report
