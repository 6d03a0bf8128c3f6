#pragma once

#include "report/exporter.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// One thing that ops do: a change of the scenario or a step of the plan. Points into the document.
struct Work {
    std::string id;    ///< "change-2", "step-1": as the calendar's events are called
    std::string title; ///< "Change 2", "Step 1"
    const whatif::Edit* edit = nullptr;
    const remedy::Step* step = nullptr; ///< null: a change of the scenario
    base::TimeWindow window;            ///< while ops are at it: both ends are moments
    std::string text;
    std::string backout; ///< in words
};

/// Everything that a plan asks for, sorted by who does it.
struct WorkList {
    std::vector<Work> work;    ///< in the order in which it is done: by its begin, the steps in their own order
    std::vector<Work> assumed; ///< what the scenario takes for granted, e.g. a host that fails: nobody carries it out
    std::vector<Work> shifted; ///< changes in whose place a step of the plan stands, at another time
};
WorkList workOf(const Document& document);

/// Every edit that holds when all is carried out, in the order in which they are applied: scheduled changes, then the
/// scenario's with the plan's steps among them; none that another stands in the place of.
std::vector<whatif::Edit> editsOf(const Document& document);

/// From the begin of the first to the end of the last; nothing's is at the evaluation's now.
base::TimeWindow spanOf(const Document& document, const std::vector<Work>& work);

/// A window without an open end: begins now at the earliest where it has no begin, lasts `length`, at least 15 minutes,
/// where it has no end.
base::TimeWindow closed(const base::TimeWindow& window, base::Time now, base::Duration length);
/// While ops are at it: from the order of a host until it has come.
base::TimeWindow underWay(const remedy::Step& step, base::Time now);

/// The hosts whose state the edit changes (`host`, or all of a rack, a zone, a label), in the order of the fleet.
std::vector<model::ResourceId> hostsOf(const session::Evaluation& evaluation, const whatif::Edit& edit);
/// What the parameter of that key means in the inventory; null where it is not there.
const model::Resource* resourceOf(const session::Evaluation& evaluation, const whatif::Edit& edit, const char* key);
/// The parameter as text; empty where it is not given.
std::string paramOf(const whatif::Edit& edit, const char* key);
/// The changes that an edit comes to, with amounts in the place of what it says relatively, see whatif::absolute().
std::vector<model::Change> absoluteChanges(const session::Evaluation& evaluation, const whatif::Edit& edit);
/// An attribute's value; empty where nobody stated it.
std::string attributeOf(const model::Resource& resource, const char* key);

} // namespace penumbra::report
