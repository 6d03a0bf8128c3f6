#pragma once

#include "report/work.h"

#include <functional>
#include <string>
#include <vector>

namespace penumbra::report {

/// The file README.md of an export that is a folder, as Markdown: what the plan is, each of its works with where it
/// stands in the export or why it is done by hand, what nobody carries out, and notes.
struct Readme {
    std::string tool;                              ///< "Kubernetes"
    std::string use;                               ///< how the files are used, in Markdown
    std::function<std::string(const Work&)> place; ///< "`plan.sh step-1`", in Markdown
    std::vector<std::string> notes;                ///< in Markdown, one sentence or more each
};
File readmeFile(const Document& document, const WorkList& list, const Readme& readme);

/// "Plan p1, hash 0123456789abcdef", one line for a comment.
std::string planLine(const Document& document);

} // namespace penumbra::report
