#include "report/readme.h"

#include "report/markdown.h"
#include "report/quote.h"
#include "report/words.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

void addLines(std::string& out, std::string_view title, std::string_view note, const std::vector<Work>& work) {
    if (work.empty()) return;
    out += fmt::format("\n## {}\n\n{}\n\n", title, note);
    for (const auto& one : work) out += fmt::format("- {}: {}\n", one.id, markdownText(one.text));
}

} // namespace

std::string planLine(const Document& document) {
    const auto* plan = document.plan();
    return oneLine(fmt::format("Plan {}, revision {}, hash {}, made by Penumbra {}", plan ? plan->id : "none",
                               document.evaluation.revision.number, planHash(document), PENUMBRA_VERSION));
}

File readmeFile(const Document& document, const WorkList& list, const Readme& readme) {
    auto out = fmt::format("# {} for {}\n\n{}.\n\n**Penumbra has carried out none of this. Read every line before you "
                           "run it.**\n\n{}\n\n## Order\n\n",
                           markdownText(document.title), readme.tool, markdownText(planLine(document)), readme.use);
    if (list.work.empty())
        out += "There is nothing to do.\n";
    else
        out += "| Work | Begins | What | Here | Way back |\n| --- | --- | --- | --- | --- |\n";
    for (const auto& work : list.work)
        out += fmt::format("| {} | {} | {} | {} | {} |\n", work.id, moment(work.window.begin), markdownText(work.text),
                           readme.place(work), markdownText(work.backout));
    addLines(out, "Not carried out", "The scenario takes these for granted; they are nobody's work.", list.assumed);
    addLines(out, "At another time", "The steps of the plan stand in the place of these changes.", list.shifted);
    if (!readme.notes.empty()) out += "\n## Notes\n\n";
    for (const auto& note : readme.notes) out += fmt::format("- {}\n", note);
    return {"README.md", out};
}

} // namespace penumbra::report
