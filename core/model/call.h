#pragma once

#include "base/result.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace penumbra::model {

/// What a depends-on or uses relation says of the calls that its caller makes. What it does not say is absent.
struct CallTraits {
    std::optional<double> ratio;   ///< calls for each request of the caller; absent: as measured, else 1
    std::optional<double> cached;  ///< share of them that a cache on the caller's side answers; absent: 0
    std::optional<int> attempts;   ///< most attempts at one call, the first among them; absent: 1
    std::optional<double> timeout; ///< seconds after which an attempt counts as failed; absent: never
    std::optional<bool> parallel;  ///< beside the caller's other parallel calls; absent: one after the other
    auto operator<=>(const CallTraits&) const = default;
    bool empty() const { return *this == CallTraits{}; }
};

/// What is known of a call after another source described it: what that one says holds, the rest stays.
CallTraits mergeCall(const CallTraits& known, const CallTraits& fresh);

/// "2 calls a request, 30 % from a cache, up to 3 attempts"; empty where nothing is said.
std::string sayCall(const CallTraits& call);

/// What a service promises its callers.
struct ServiceLevel {
    double latency = 0;      ///< seconds within which the quantile of all requests is answered; 0: no promise
    double quantile = 0.99;  ///< of the latency
    double availability = 0; ///< share of all requests that is answered well; 0: no promise
    bool promises() const { return latency > 0 || availability > 0; }
    bool operator==(const ServiceLevel&) const = default;
};

/// How a service answers, as far as somebody states it.
struct ServiceTraits {
    ServiceLevel level;
    double serviceTime = 0;      ///< seconds that a worker is busy with one request, without its calls; 0: as fitted
    double serviceVariation = 1; ///< squared coefficient of variation of that time: 1 exponential, 0 always the same
    double workers = 0; ///< requests that one replica works on at once; 0: its host's cores, shared out by request
    double errors = 0;  ///< share of the requests that fails without any load
    bool operator==(const ServiceTraits&) const = default;
};

/// Reads one attribute of a service into its traits: "slo.latency" (300ms), "slo.quantile" (0.99 or 99 %),
/// "slo.availability", "service-time", "service-time-scv", "workers", "error-share". False for any other attribute.
/// Input error where the value is none; the traits stay as they were then.
base::Result<bool> readServiceTrait(std::string_view attribute, std::string_view value, ServiceTraits& traits);

} // namespace penumbra::model
