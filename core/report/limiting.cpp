#include "report/limiting.h"
#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// Highest share of capacity that the upper 95 % bound reaches, and where.
std::pair<double, int> peak(const simulate::UsageSeries& series) {
    double best = -1;
    int at = 0;
    const auto& upper = series.quantiles.back();
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const auto capacity = static_cast<double>(series.capacity[i]);
        const double share = capacity > 0 ? static_cast<double>(upper[i]) / capacity : upper[i] > 0 ? 1e9 : 0;
        if (share <= best) continue;
        best = share;
        at = static_cast<int>(i);
    }
    return {best, at};
}

bool isSubject(const model::World& world, const simulate::UsageSeries& series, const risk::Finding& finding) {
    if (world.dimensions.at(series.dimension).name != finding.dimension) return false;
    const auto index = static_cast<std::size_t>(series.subject);
    switch (series.kind) {
    case simulate::SubjectKind::Host:
        return world.hosts[index].id == finding.subject;
    case simulate::SubjectKind::Zone:
        return model::makeId(model::ResourceKind::Zone, world.zones[index]) == finding.subject;
    case simulate::SubjectKind::Fleet:
        return finding.subject.empty();
    }
    return false;
}

/// Of the verdict's finding; where that is none of a resource that runs out, of the gravest that is.
const simulate::UsageSeries* ofFindings(const session::Evaluation& evaluation) {
    const auto seriesOf = [&](const risk::Finding& finding) -> const simulate::UsageSeries* {
        for (const auto& series : evaluation.usage->series)
            if (isSubject(*evaluation.world, *series, finding)) return series.get();
        return nullptr;
    };
    if (const int index = evaluation.verdict.limitingFinding; index >= 0)
        if (const auto* series = seriesOf(evaluation.findings[static_cast<std::size_t>(index)])) return series;
    for (const auto& finding : risk::gravestFirst(evaluation.findings))
        if (const auto* series = seriesOf(finding)) return series;
    return nullptr;
}

} // namespace

std::string subjectName(const model::World& world, const simulate::UsageSeries& series) {
    switch (series.kind) {
    case simulate::SubjectKind::Host:
        return world.hosts[static_cast<std::size_t>(series.subject)].name;
    case simulate::SubjectKind::Zone:
        return PENUMBRA_SAY("Report", "zone {}")(world.zones[static_cast<std::size_t>(series.subject)]);
    case simulate::SubjectKind::Fleet:
        return PENUMBRA_SAY("Report", "the fleet")();
    }
    return {};
}

Limiting limiting(const session::Evaluation& evaluation) {
    Limiting out;
    out.series = ofFindings(evaluation);
    if (!out.series) {
        double best = 0;
        for (const auto& series : evaluation.usage->series) {
            if (series->kind != simulate::SubjectKind::Host) continue;
            const double share = peak(*series).first;
            if (share <= best) continue;
            best = share;
            out.series = series.get();
        }
    }
    if (!out.series) return out;
    out.name = subjectName(*evaluation.world, *out.series);
    out.peakStep = peak(*out.series).second;
    return out;
}

} // namespace penumbra::report
