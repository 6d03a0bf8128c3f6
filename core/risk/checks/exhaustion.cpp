#include "base/text.h"
#include "model/dimension_title.h"
#include "risk/dates.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/stayed.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <memory>
#include <optional>

namespace penumbra::risk {

namespace {

using simulate::SubjectKind;
using simulate::UsageSeries;

void nameSubject(const Input& input, const UsageSeries& series, Finding& finding) {
    switch (series.kind) {
    case SubjectKind::Host: {
        const auto& host = input.world.hosts[static_cast<std::size_t>(series.subject)];
        finding.subject = host.id;
        finding.subjectName = host.name;
        return;
    }
    case SubjectKind::Zone:
        finding.subjectName = input.world.zones[static_cast<std::size_t>(series.subject)];
        finding.subject = model::makeId(model::ResourceKind::Zone, finding.subjectName);
        return;
    case SubjectKind::Fleet:
        finding.subjectName = PENUMBRA_SAY("Finding", "the whole fleet")();
        return;
    }
}

void sayDate(const Input& input, const UsageSeries& series, std::size_t step, Finding& f) {
    const auto unit = input.world.dimensions.at(series.dimension).unit;
    const auto what = PENUMBRA_SAY("Finding", "{} ({})")(
        sayDimension(f.dimension), base::formatAmount(static_cast<double>(series.capacity[step]), unit));
    const auto& who = f.subjectName;
    const auto end = sayTime(input.usage.grid.end()), share = sayShare(f.probability);
    if (!f.p50) {
        f.brief = PENUMBRA_SAY("Finding", "{} may run out of {} by {}")(who, what, end);
        f.text = PENUMBRA_SAY("Finding", "{}: the probability is {}. If it does, expect it around {}.")(f.brief, share,
                                                                                                        sayTime(f.at));
        return;
    }
    const auto median = sayTime(*f.p50);
    if (!f.p95) {
        f.brief = PENUMBRA_SAY("Finding", "{} is likely to run out of {} by {}")(who, what, end);
        f.text = PENUMBRA_SAY("Finding", "{}: the probability is {}, the median date {}.")(f.brief, share, median);
    } else if (f.p5 == f.p95) {
        f.brief = PENUMBRA_SAY("Finding", "{} runs out of {} at {}")(who, what, median);
        f.text = PENUMBRA_SAY("Finding", "{}.")(f.brief);
    } else {
        f.brief = PENUMBRA_SAY("Finding", "{} runs out of {} around {}")(who, what, median);
        f.text = PENUMBRA_SAY("Finding", "{}, nine times in ten between {} and {}.")(f.brief, sayTime(*f.p5),
                                                                                     sayTime(*f.p95));
    }
}

/// The middle one; all steps of the horizon where nothing is measured.
int middleOf(std::vector<int> steps, int otherwise) {
    if (steps.empty()) return otherwise;
    const auto middle = steps.begin() + std::ssize(steps) / 2;
    std::nth_element(steps.begin(), middle, steps.end());
    return *middle;
}

/// What the findings of one usage have in common.
class Describer final {
public:
    explicit Describer(const Input& input)
        : m_input(input), m_ofPools(static_cast<std::size_t>(input.world.dimensions.count())) {}

    Finding describe(const UsageSeries& series, const simulate::Exceedance& first);

private:
    std::vector<int> carried(const UsageSeries& series, base::Time at) const;
    int supportedSteps(const UsageSeries& series, const std::vector<int>& carried);
    void sayGuess(const UsageSeries& series, const std::vector<int>& carried, Finding& finding);
    void sayStayed(const UsageSeries& series, const std::vector<int>& carried, Finding& finding);

    const Input& m_input;
    std::vector<std::optional<int>> m_ofPools;           ///< supported steps per dimension
    std::unique_ptr<const std::vector<Stayed>> m_stayed; ///< null until somebody asks
};

/// Which workloads load the subject when it runs out.
std::vector<int> Describer::carried(const UsageSeries& series, base::Time at) const {
    if (series.kind != SubjectKind::Host || m_input.usage.placements.empty()) return {};
    return m_input.usage.residents(series.subject, at);
}

/// Steps whose band is supported by the history of half of what loads the subject in the dimension; all of them where
/// nothing is measured.
int Describer::supportedSteps(const UsageSeries& series, const std::vector<int>& carried) {
    const auto& entries = m_input.demand.entries();
    const int all = m_input.usage.grid.count;
    std::vector<int> steps;
    if (series.kind == SubjectKind::Host) {
        const auto& host = m_input.world.hosts[static_cast<std::size_t>(series.subject)];
        const auto add = [&](int entry) {
            if (entry >= 0) steps.push_back(entries[static_cast<std::size_t>(entry)].supportedSteps);
        };
        add(m_input.demand.find({host.id, m_input.world.dimensions.at(series.dimension).name}));
        for (const int w : carried) add(m_input.usage.entryOf(m_input.world, m_input.demand, w, series.dimension));
        return middleOf(std::move(steps), all);
    }
    auto& known = m_ofPools[static_cast<std::size_t>(series.dimension)];
    if (known) return *known;
    for (const auto& entry : entries)
        if (entry.dimension == series.dimension) steps.push_back(entry.supportedSteps);
    known = middleOf(std::move(steps), all);
    return *known;
}

/// A date later than the history supports is a guess, and the finding says so.
void Describer::sayGuess(const UsageSeries& series, const std::vector<int>& carried, Finding& finding) {
    const auto& grid = m_input.usage.grid;
    const int supported = supportedSteps(series, carried);
    if (supported >= grid.count || finding.at < grid.at(supported)) return;
    finding.text =
        supported == 0
            ? PENUMBRA_SAY("Finding",
                           "{}; this is a guess, for the history is too short to forecast from.")(clause(finding.text))
            : PENUMBRA_SAY("Finding", "{}; dates later than {} are a guess, for the history supports no more.")(
                  clause(finding.text), sayTime(grid.at(supported)));
}

/// What a drain brought there that is over before this is.
void Describer::sayStayed(const UsageSeries& series, const std::vector<int>& carried, Finding& finding) {
    if (series.kind != SubjectKind::Host || carried.empty()) return;
    if (!m_stayed)
        m_stayed =
            std::make_unique<const std::vector<Stayed>>(stayedAfterDrains(m_input.world, m_input.usage.placements));
    std::vector<std::string> names, from;
    base::Time ended = base::kBeginningOfTime;
    for (const auto& one : *m_stayed) {
        if (one.to != series.subject || one.until >= finding.until ||
            !std::binary_search(carried.begin(), carried.end(), one.workload))
            continue;
        names.push_back(m_input.world.workloads[static_cast<std::size_t>(one.workload)].name);
        const auto& host = m_input.world.hosts[static_cast<std::size_t>(one.from)].name;
        if (std::find(from.begin(), from.end(), host) == from.end()) from.push_back(host);
        ended = std::max(ended, one.until);
    }
    if (names.empty()) return;
    const auto hosts = sayList(from), at = sayTime(ended), who = sayList(names);
    finding.text += " ";
    finding.text +=
        names.size() == 1
            ? PENUMBRA_SAY("Finding", "The drain of {} until {} brought {} there, which does not move back.")(hosts, at,
                                                                                                              who)
            : PENUMBRA_SAY("Finding", "The drain of {} until {} brought {} there, which do not move back.")(hosts, at,
                                                                                                            who);
}

Finding Describer::describe(const UsageSeries& series, const simulate::Exceedance& first) {
    const auto& input = m_input;
    const auto& grid = input.usage.grid;
    Finding f;
    f.kind = FindingKind::Exhaustion;
    f.dimension = input.world.dimensions.at(series.dimension).name;
    const int middle = setDates(f, first, series.exceed, grid, input.threshold);
    nameSubject(input, series, f);
    const auto rows = carried(series, f.at);
    for (const int w : rows) f.affected.push_back(input.world.workloads[static_cast<std::size_t>(w)].id);
    sayDate(input, series, static_cast<std::size_t>(middle), f);
    sayGuess(series, rows, f);
    sayStayed(series, rows, f);
    f.chain.push_back(
        {f.subject,
         PENUMBRA_SAY("Finding", "{} of {} simulated paths lie above the capacity of {} at some step, each step "
                                 "being a mean over {}")(
             first.steps.size(), first.paths, model::dimensionTitle(f.dimension), base::formatDuration(grid.step))});
    return f;
}

/// Running out is the first step whose mean use lies above the capacity that is up then. A step is a mean over the
/// grid's step, so an instant's peak does not count; a path that exceeds and comes back has run out nevertheless.
base::Result<std::vector<Finding>> checkExhaustion(const Input& input, const base::Run& run) {
    std::vector<Finding> out;
    Describer describer(input);
    for (const auto at : input.usage.exceeding) {
        if (run.stopped()) return base::failCancelled();
        const auto& series = *input.usage.series[at];
        const auto first = simulate::exceedanceOf(series.firstExceed);
        if (first.steps.empty() || first.share() < input.threshold) continue;
        out.push_back(describer.describe(series, first));
    }
    return out;
}

} // namespace

extern constinit const Check exhaustion{
    "exhaustion", PENUMBRA_TEXT("checks", "What runs out"),
    "The date on which a host, a zone or the fleet runs out of a dimension, as a distribution.", checkExhaustion};

} // namespace penumbra::risk
