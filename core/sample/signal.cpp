#include "sample/signal.h"

#include "base/hash.h"
#include "base/rng.h"

#include <algorithm>
#include <cmath>

namespace penumbra::sample {

const char* const kMissingHost = "b2-02";

namespace {

constexpr std::array<PastRelease, 10> kReleases{{{"cache", "cache 2.8", 50.9, 1.0, 1.0},
                                                 {"storefront", "storefront 24.1", 44.8, 1.14, 1.02},
                                                 {"cache", "cache 2.9", 36.9, 1.0, 1.0},
                                                 {"catalogue", "catalogue 3.7", 31.0, 0.88, 1.03},
                                                 {"cache", "cache 2.9.1", 22.9, 1.0, 1.0},
                                                 {"search", "search 11", 19.9, 1.10, 1.02},
                                                 {"checkout", "checkout 8.2", 16.0, 0.92, 1.0},
                                                 {"identity", "identity 5", 12.2, 1.10, 0.95},
                                                 {"cache", "cache 2.9.2", 8.9, 1.0, 1.0},
                                                 {"notification", "notification 4", 0.45, 1.5, 1.0}}};

/// Distance on the clock, at most twelve hours.
double clockDistance(double a, double b) {
    const double d = std::abs(a - b);
    return std::min(d, 24 - d);
}

double bump(double hour, double centre, double width) {
    const double z = clockDistance(hour, centre) / width;
    return std::exp(-z * z);
}

/// Hour in the shop's zone (an hour ahead of UTC) and weekday (0: Monday).
double shapeAt(Shape shape, double hour, int weekday) {
    const bool weekend = weekday >= 5;
    switch (shape) {
    case Shape::Shop:
        return (0.55 + 0.62 * bump(hour, 20, 3.4) + (weekend ? 0.58 : 0.40) * bump(hour, 13, 3.6)) *
               (weekend ? 1.06 : 1.0);
    case Shape::Office:
        return weekend ? 0.45 : 0.45 + 1.05 * bump(hour, 11, 2.8) + 0.9 * bump(hour, 15.5, 2.6);
    case Shape::Night:
        return 0.45 + 1.6 * bump(hour, 2.5, 2.2);
    case Shape::Flat:
        return 1;
    }
    return 1;
}

/// A slow factor around 1: an AR(1) process in logarithms.
class Wander final {
public:
    Wander(base::Rng rng, double sd, double memory) : m_rng(rng), m_sd(sd), m_memory(memory) {}
    double next() {
        m_state = m_memory * m_state + std::sqrt(1 - m_memory * m_memory) * m_rng.normal();
        return std::exp(m_sd * m_state - 0.5 * m_sd * m_sd);
    }

private:
    base::Rng m_rng;
    double m_sd, m_memory;
    double m_state = 0;
};

/// The AR(1) coefficient per step of a process that forgets over `hours`.
double memoryOf(base::Duration step, double hours) {
    return std::exp(-std::chrono::duration<double, std::ratio<3600>>(step).count() / hours);
}

} // namespace

std::span<const PastRelease> pastReleases() { return kReleases; }

Signals::Signals(const Blueprint& blueprint, const Options& options) : m_now(options.now) {
    const base::Duration history = std::chrono::hours(24) * options.days;
    m_grid = {options.now - history, options.step, static_cast<int>(history / options.step)};
    m_shifts.resize(blueprint.services.size());
    for (std::size_t s = 0; s < blueprint.services.size(); ++s)
        for (const auto& release : kReleases) {
            if (std::string_view(release.service) != blueprint.services[s].name) continue;
            const auto at = base::Duration(static_cast<std::int64_t>(release.daysAgo * 86400000.0));
            m_shifts[s].push_back(
                {static_cast<int>((m_now - at - m_grid.begin) / m_grid.step), release.cpu, release.memory});
        }
    makeShapes();
    makeLoads(blueprint, options.seed);
}

void Signals::makeShapes() {
    for (std::size_t shape = 0; shape < m_shapes.size(); ++shape) {
        auto& values = m_shapes[shape];
        values.resize(static_cast<std::size_t>(m_grid.count));
        double mean = 0;
        for (int quarter = 0; quarter < 7 * 96; ++quarter)
            mean += shapeAt(static_cast<Shape>(shape), quarter % 96 / 4.0, quarter / 96) / (7 * 96);
        for (int i = 0; i < m_grid.count; ++i) {
            const auto local = m_grid.at(i) + std::chrono::hours(1);
            const auto day = std::chrono::floor<std::chrono::days>(local);
            const double hour = std::chrono::duration<double, std::ratio<3600>>(local - day).count();
            const int weekday = static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1;
            values[static_cast<std::size_t>(i)] =
                static_cast<float>(shapeAt(static_cast<Shape>(shape), hour, weekday) / mean);
        }
    }
}

void Signals::makeLoads(const Blueprint& blueprint, std::uint64_t seed) {
    const auto steps = static_cast<std::size_t>(m_grid.count);
    std::vector<float> shop(steps);
    Wander market(base::Rng(seed, base::hashText("market")), 0.055, memoryOf(m_grid.step, 30));
    m_growth.resize(steps);
    double grown = 0;
    const double stepDays = std::chrono::duration<double, std::ratio<86400>>(m_grid.step).count();
    for (std::size_t i = 0; i < steps; ++i) {
        const double growth = 1 - 0.0014 * daysAgo(static_cast<int>(i));
        shop[i] = static_cast<float>(market.next() * growth);
        grown += kOrdersGibPerDay * stepDays *
                 (0.35 + 0.65 * static_cast<double>(shop[i]) * shape(Shape::Shop, static_cast<int>(i)));
        m_growth[i] = static_cast<float>(grown);
    }
    for (const auto& service : blueprint.services) {
        Wander own(base::Rng(seed, base::hashText(service.name)), 0.035, memoryOf(m_grid.step, 3));
        std::vector<float> load(steps);
        for (std::size_t i = 0; i < steps; ++i) {
            const double shared = service.shape == Shape::Shop ? static_cast<double>(shop[i]) : 1;
            load[i] = static_cast<float>(shape(service.shape, static_cast<int>(i)) * shared * own.next());
        }
        m_loads.push_back(std::move(load));
    }
}

double Signals::daysAgo(int step) const {
    return std::chrono::duration<double, std::ratio<86400>>(m_now - m_grid.at(step)).count();
}

double Signals::cpuFactor(std::size_t service, int step) const {
    double factor = 1;
    for (const auto& shift : m_shifts[service])
        if (step >= shift.step) factor *= shift.cpu;
    return factor;
}

double Signals::memoryFactor(std::size_t service, int step) const {
    double factor = 1;
    for (const auto& shift : m_shifts[service])
        if (step >= shift.step) factor *= shift.memory;
    return factor;
}

double Signals::daysSinceRelease(std::size_t service, int step) const {
    int since = 0;
    for (const auto& shift : m_shifts[service])
        if (step >= shift.step) since = std::max(since, shift.step);
    return std::chrono::duration<double, std::ratio<86400>>(m_grid.step * (step - since)).count();
}

bool Signals::outage(int step) const {
    const double days = daysAgo(step);
    return days <= kOutageDaysAgo && days > kOutageDaysAgo - kOutageHours / 24;
}

} // namespace penumbra::sample
