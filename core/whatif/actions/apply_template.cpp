#include "base/spelling.h"
#include "base/text.h"
#include "whatif/action.h"
#include "whatif/change_template.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kApplyTemplateParams[] = {
    {.key = "template",
     .title = PENUMBRA_TEXT("actions", "Template"),
     .kind = base::ParamKind::Text,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The change template as JSON. On the command line @FILE reads it from a file.")},
    {.key = "with",
     .title = PENUMBRA_TEXT("actions", "With"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "Values for its parameters, e.g. host=db-01,factor=2.")},
};

base::Result<void> applyOne(model::World& world, const TimedChange& one, const base::TimeWindow& window,
                            const std::string& cause) {
    const auto* action = actions().find(one.change.action);
    if (!action) {
        std::vector<std::string_view> known;
        for (const auto* each : actions()) known.emplace_back(each->id);
        return base::failInput(PENUMBRA_SAY("Edit", "There is no action '{}'.{}")(
            one.change.action, base::hintFor(one.change.action, known)));
    }
    if (action->apply == applyTemplateInto)
        return base::failInput(PENUMBRA_SAY("Edit", "A template cannot apply another one.")());
    const auto params = paramsOf(one.change);
    if (!params) return tl::unexpected(params.error());
    const auto hours = hoursOf(one, window);
    if (!hours) return tl::unexpected(hours.error());
    return action->apply(world, *params, *hours, cause);
}

std::string describeApplyTemplate(const base::Params& params) {
    const auto read = parseTemplate(params.text("template"), params.text("with"));
    if (!read) return PENUMBRA_SAY("ApplyTemplate", "Apply a change template")();
    std::string list;
    for (const auto& one : read->changes) {
        const auto change = whatif::describe(one.change);
        list = list.empty() ? change : PENUMBRA_SAY("ApplyTemplate", "{}; {}")(list, change);
    }
    return PENUMBRA_SAY("ApplyTemplate", "Apply {}: {}")(read->name, list);
}

} // namespace

base::Result<void> applyTemplateInto(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                     const std::string& cause) {
    const auto read = parseTemplate(params.text("template"), params.text("with"));
    if (!read) return tl::unexpected(read.error());
    auto next = world; // all of it or nothing
    for (std::size_t i = 0; i < read->changes.size(); ++i)
        if (const auto done = applyOne(next, read->changes[i], window, cause); !done)
            return base::failInput(PENUMBRA_SAY("Edit", "Change {} of the template '{}', {}: {}")(
                i + 1, read->name, read->changes[i].change.action, done.error().text));
    world = std::move(next);
    return {};
}

extern constinit const Action applyTemplate{
    "apply-template",
    PENUMBRA_TEXT("actions", "Apply template"),
    PENUMBRA_TEXT("actions", "Every change of a reusable template happens, each at its hours from the begin of the "
                             "window on; if one does not fit, none happens."),
    Topic::Workloads,
    kApplyTemplateParams,
    true,
    applyTemplateInto,
    describeApplyTemplate};

} // namespace penumbra::whatif
