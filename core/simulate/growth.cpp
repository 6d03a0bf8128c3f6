#include "simulate/growth.h"

#include "base/hash.h"
#include "model/growth.h"

#include <algorithm>

namespace penumbra::simulate {

Factors::Factors(std::vector<float> steps) : at(std::move(steps)) {
    for (std::size_t h = 1; h < at.size(); ++h)
        if (at[h] != at[h - 1]) ends.push_back(static_cast<int>(h));
    ends.push_back(static_cast<int>(at.size()));
    hash = base::hashBytes(std::as_bytes(std::span(at)));
}

Growth::Growth(std::span<const model::DemandChange> changes, const model::Demand& demand, int dimensions,
               const model::ServiceResponse* response)
    : m_of(static_cast<std::size_t>(dimensions)) {
    const auto curveOf = [&](int d) { return response ? response->curveOf(d) : nullptr; };
    const auto alike = [&](int a, int b) {
        return curveOf(a) == curveOf(b) && std::all_of(changes.begin(), changes.end(), [&](const auto& change) {
                   return model::changesWith(change, a, response) == model::changesWith(change, b, response);
               });
    };
    for (int d = 0; d < dimensions; ++d) {
        const auto changing = [&](const auto& change) { return model::changesWith(change, d, response); };
        if (std::none_of(changes.begin(), changes.end(), changing)) continue;
        auto& own = m_of[static_cast<std::size_t>(d)];
        for (int other = 0; other < d && !own; ++other)
            if (alike(d, other)) own = of(other);
        if (!own) own = std::make_shared<const Factors>(model::growthOf(changes, d, demand, response));
    }
}

} // namespace penumbra::simulate
