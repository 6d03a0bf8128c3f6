#include "sample/fleet.h"

#include <cmath>
#include <string>
#include <string_view>

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
    const auto replicas = [&](const char* name, double factor) {
        for (const auto& service : blueprint.services)
            if (std::string_view(service.name) == name)
                return std::to_string(static_cast<int>(std::ceil(service.replicas * factor)));
        return std::string("1");
    };
    const auto sale = window(3, 18h, 30h);
    Story friday{"Black Friday", {}};
    for (const char* service : {"gateway", "storefront", "catalogue", "search", "cart", "checkout", "payment"})
        friday.edits.push_back({{"change-demand", {{"service", service}, {"factor", "1.7"}, {"ramp", "4h"}}}, sale});
    for (const char* service : {"gateway", "storefront", "catalogue", "search", "cart", "checkout"})
        friday.edits.push_back(
            {{"scale", {{"service", service}, {"replicas", replicas(service, 1.6)}, {"load", "shared"}}}, sale});
    return {
        std::move(friday),
        {"GPU host breaks down", {{{"fail-host", {{"host", gpuHost}}}, from(1)}}},
        {"Two more drains during the payment release",
         {{{"drain-host", {{"host", "a3-01"}}}, window(8, 19h, 6h)},
          {{"drain-host", {{"host", "b3-01"}}}, window(8, 19h, 6h)}}},
        {"Retire the oldest hosts",
         {{{"remove-host", {{"host", "a1-01"}}}, from(3)}, {{"remove-host", {{"host", "a1-02"}}}, from(3)}}},
    };
}

} // namespace penumbra::sample
