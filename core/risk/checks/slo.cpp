#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "risk/dates.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <cmath>

namespace penumbra::risk {

namespace {

using simulate::PromiseKind;
using simulate::ServiceHop;
using simulate::ServiceOutlook;

std::string sayPercent(double share) { return PENUMBRA_SAY("Finding", "{:.6g} %")(share * 100); }

/// "100 % busy" would hide whether a queue is full.
std::string sayBusy(double utilisation) {
    if (utilisation > 1)
        return PENUMBRA_SAY("Finding", "asked for {:.0f} % more than it can do")((utilisation - 1) * 100);
    return PENUMBRA_SAY("Finding", "{:.0f} % busy")(std::min(utilisation * 100, 99.4));
}

const std::string& nameOf(const Input& input, int service) {
    return input.world.services[static_cast<std::size_t>(service)].name;
}

std::string sayPromise(const ServiceOutlook& o) {
    if (o.kind == PromiseKind::Availability)
        return PENUMBRA_SAY("Finding", "{} of its requests answered")(sayPercent(o.level.availability));
    return PENUMBRA_SAY("Finding", "{} of its requests within {}")(sayPercent(o.level.quantile),
                                                                   sayLatency(o.level.latency));
}

/// "4 of 5 replicas run, 97 % busy, answers in 310 ms, 210 ms of it in its queue"
std::string sayHop(const ServiceHop& hop) {
    std::vector<std::string> parts;
    parts.push_back(PENUMBRA_SAY("Finding", "{} requests/s")(base::rounded(hop.requests, 4)));
    if (hop.expected > 0) parts.push_back(PENUMBRA_SAY("Finding", "{} of {} replicas run")(hop.replicas, hop.expected));
    if (std::isfinite(hop.utilisation)) parts.push_back(sayBusy(hop.utilisation));
    const bool full = hop.utilisation > 1; // it has no latency then, only a queue that grows
    if (hop.latency > 0 && !full) parts.push_back(PENUMBRA_SAY("Finding", "{} on average")(sayLatency(hop.latency)));
    if (hop.waiting > 1e-4 && !full)
        parts.push_back(PENUMBRA_SAY("Finding", "{} of it in its own queue")(sayLatency(hop.waiting)));
    if (hop.failing > 1e-6)
        parts.push_back(PENUMBRA_SAY("Finding", "{} fail")(sayPercent(std::round(hop.failing * 1e5) / 1e5)));
    return base::sayList(parts);
}

/// Sets the brief of the finding; the answer says how surely it holds, too.
std::string sayDate(const Input& input, const ServiceOutlook& o, Finding& f) {
    const auto promise = sayPromise(o), end = sayTime(input.usage.grid.end()), share = sayShare(f.probability);
    if (!f.p50) {
        f.brief = PENUMBRA_SAY("Finding", "{} may break its promise of {} by {}")(f.subjectName, promise, end);
        return PENUMBRA_SAY("Finding", "{}: the probability is {}")(f.brief, share);
    }
    const auto median = sayTime(*f.p50);
    const bool sure = f.p95 && f.p5 == f.p95;
    f.brief = sure ? PENUMBRA_SAY("Finding", "{} breaks its promise of {} at {}")(f.subjectName, promise, median)
                   : PENUMBRA_SAY("Finding", "{} breaks its promise of {} around {}")(f.subjectName, promise, median);
    if (!f.p95) return PENUMBRA_SAY("Finding", "{}: the probability until {} is {}")(f.brief, end, share);
    if (sure) return f.brief;
    return PENUMBRA_SAY("Finding", "{}, nine times in ten between {} and {}")(f.brief, sayTime(*f.p5), sayTime(*f.p95));
}

Finding describe(const Input& input, const ServiceOutlook& o, const simulate::Exceedance& broken) {
    Finding f;
    f.kind = FindingKind::SloBreach;
    f.subject = input.world.services[static_cast<std::size_t>(o.service)].id;
    f.subjectName = nameOf(input, o.service);
    f.dimension = o.kind == PromiseKind::Latency ? "latency" : "availability";
    setDates(f, broken, o.exceed, input.usage.grid, input.threshold);
    for (auto hop = o.way.rbegin(); hop != o.way.rend(); ++hop) {
        const auto& id = input.world.services[static_cast<std::size_t>(hop->service)].id;
        f.chain.push_back({id, PENUMBRA_SAY("Finding", "{}: {}")(nameOf(input, hop->service), sayHop(*hop))});
        f.affected.push_back(id);
    }
    const auto& hop = o.way.back();
    f.text = PENUMBRA_SAY("Finding", "{}; it breaks at {} ({}).")(
        sayDate(input, o, f),
        hop.service == o.service ? PENUMBRA_SAY("Finding", "the service itself")() : nameOf(input, hop.service),
        sayHop(hop));
    return f;
}

/// What an answer about a promise rests on.
void noteAssumptions(const Input& input, const ServiceOutlook& o) {
    if (!input.notes) return;
    const auto& name = nameOf(input, o.service);
    const auto note = [&](const char* code, std::string text) {
        input.notes->push_back({base::Severity::Note, code, name, std::move(text)});
    };
    if (!o.unjudged.empty() && o.level.latency > 0) {
        std::vector<std::string> names;
        for (const int s : o.unjudged) names.push_back(nameOf(input, s));
        note("unknown-time",
             names.size() == 1
                 ? PENUMBRA_SAY("Finding",
                                "The latency of {} leaves out what {} takes: nobody knows how long a request "
                                "takes there. State the attribute service-time, or measure requests and "
                                "CPU.")(name, names.front())
                 : PENUMBRA_SAY("Finding", "The latency of {} leaves out what {} take: nobody knows how long a request "
                                           "takes there. State the attribute service-time, or measure requests and "
                                           "CPU.")(name, sayList(names)));
    }
    if (o.assumedCalls > 0)
        note("assumed-calls",
             o.assumedCalls == 1
                 ? PENUMBRA_SAY("Finding",
                                "Behind {} one relation is taken as one call for each request: nobody states "
                                "the calls, and the requests of both ends are not measured.")(name)
                 : PENUMBRA_SAY("Finding",
                                "Behind {} {} relations are taken as one call for each request: nobody states "
                                "the calls, and the requests of both ends are not measured.")(name, o.assumedCalls));
    if (!o.circle.empty()) {
        std::string way;
        for (const int s : o.circle)
            way = way.empty() ? nameOf(input, s) : PENUMBRA_SAY("Finding", "{} calls {}")(way, nameOf(input, s));
        way = PENUMBRA_SAY("Finding", "{} calls {}")(way, nameOf(input, o.circle.front()));
        note("call-circle",
             PENUMBRA_SAY("Finding", "Behind {} services call one another in a circle: {}. Their requests "
                                     "are followed until they change no more.")(name, way));
    }
    if (o.pathsSeen < input.usage.pathCount)
        note("fewer-paths",
             PENUMBRA_SAY("Finding", "The promise of {} was looked at on {} of {} paths, for its services are many.")(
                 name, o.pathsSeen, input.usage.pathCount));
}

base::Result<std::vector<Finding>> checkSlo(const Input& input, const base::Run& run) {
    std::vector<Finding> out;
    if (run.stopped()) return base::failCancelled();
    int told = -1;
    for (const auto& outlook : input.usage.services.outlooks) {
        if (outlook->service != told) noteAssumptions(input, *outlook);
        told = outlook->service;
        const auto broken = simulate::exceedanceOf(outlook->firstExceed);
        if (broken.steps.empty() || broken.share() < input.threshold) continue;
        out.push_back(describe(input, *outlook, broken));
    }
    return out;
}

} // namespace

extern constinit const Check slo{
    "slo", PENUMBRA_TEXT("checks", "Promises broken"),
    "Services that break the latency or availability they promise, when, how surely, and at which hop.", checkSlo};

} // namespace penumbra::risk
