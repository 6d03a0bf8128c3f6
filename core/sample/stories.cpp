#include "sample/fleet.h"

#include <string>

namespace penumbra::sample {

std::vector<Story> stories(const Options& options) {
    using namespace std::chrono_literals;
    const Options o = resolved(options);
    const auto blueprint = makeBlueprint(o.hosts);
    const auto today = std::chrono::floor<std::chrono::days>(o.now);
    const auto window = [&](int day, base::Duration clock, base::Duration length) {
        const base::Time begin = today + std::chrono::days(day) + clock;
        return base::TimeWindow{begin, begin + length};
    };
    const auto from = [&](int day) { return base::TimeWindow{today + std::chrono::days(day), base::kEndOfTime}; };
    std::string gpuHost;
    for (const auto& host : blueprint.hosts)
        if (gpuHost.empty() && host.gpus == 8) gpuHost = host.name;
    return {
        {"A GPU host breaks down", {{{"fail-host", {{"host", gpuHost}}}, from(1)}}},
        {"Twice the orders in one week",
         {{{"change-demand", {{"service", "storefront"}, {"factor", "2"}, {"ramp", "12h"}}}, window(6, 0h, 168h)},
          {{"change-demand", {{"service", "checkout"}, {"factor", "2"}, {"ramp", "12h"}}}, window(6, 0h, 168h)},
          {{"change-demand", {{"service", "payment"}, {"factor", "2"}, {"ramp", "12h"}}}, window(6, 0h, 168h)}}},
        {"Maintenance of two more hosts during the payment release",
         {{{"drain-host", {{"host", "a3-01"}}}, window(8, 19h, 6h)},
          {{"drain-host", {{"host", "b3-01"}}}, window(8, 19h, 6h)}}},
        {"Retire the oldest rack",
         {{{"remove-host", {{"host", "a1-01"}}}, from(3)}, {{"remove-host", {{"host", "a1-02"}}}, from(3)}}},
    };
}

} // namespace penumbra::sample
