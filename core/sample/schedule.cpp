#include "sample/fleet.h"
#include "sample/signal.h"

#include <fmt/format.h>
#include <string>
#include <utility>

namespace penumbra::sample {

namespace {

using namespace std::chrono_literals;

base::TimeWindow future(const Options& options, int day, base::Duration clock, base::Duration length) {
    const auto begin = std::chrono::floor<std::chrono::days>(options.now) + std::chrono::days(day) + clock;
    return {begin, begin + length};
}

model::ScheduledEvent event(const char* id, model::EventKind kind, std::string title, base::TimeWindow window,
                            const model::Batch& batch) {
    model::ScheduledEvent e;
    e.id = model::EventId(fmt::format("event/{}", id));
    e.kind = kind;
    e.title = std::move(title);
    e.window = window;
    e.zone = "Europe/Berlin";
    e.source = batch.source;
    return e;
}

std::vector<model::ResourceId> hostsOfRack(const Blueprint& blueprint, std::string_view rack) {
    std::vector<model::ResourceId> hosts;
    for (const auto& host : blueprint.hosts)
        if (rackName(host.rack) == rack) hosts.push_back(hostId(host));
    return hosts;
}

void addPast(const Options& options, model::Batch& batch) {
    const auto ago = [&](double days) {
        return options.now - base::Duration(static_cast<std::int64_t>(days * 86400000.0));
    };
    int number = 0;
    for (const auto& release : pastReleases()) {
        if (release.daysAgo >= options.days) continue;
        auto e = event(fmt::format("release-{}", ++number).c_str(), model::EventKind::Release, release.title,
                       {ago(release.daysAgo), ago(release.daysAgo) + 1h}, batch);
        e.resources.push_back(model::makeId(model::ResourceKind::Service, release.service));
        batch.events.push_back(std::move(e));
    }
    if (kOutageDaysAgo < options.days)
        batch.events.push_back(event("incident-1", model::EventKind::Incident, "The gatherer was down",
                                     {ago(kOutageDaysAgo), ago(kOutageDaysAgo - kOutageHours / 24)}, batch));
}

} // namespace

void addSchedule(const Blueprint& blueprint, const Options& options, model::Batch& batch) {
    using model::EventKind;
    addPast(options, batch);
    auto power = event("maintenance-a2", EventKind::Maintenance, "Replace the power supply of rack a2",
                       future(options, 2, 1h, 4h), batch);
    power.resources = hostsOfRack(blueprint, "a2");
    batch.events.push_back(std::move(power));

    auto catalogue =
        event("release-catalogue", EventKind::Release, "catalogue 3.9", future(options, 3, 10h, 1h), batch);
    catalogue.resources = {model::makeId(model::ResourceKind::Service, "catalogue")};
    batch.events.push_back(std::move(catalogue));

    auto sale = event("campaign-spring", EventKind::Campaign, "Spring sale", future(options, 4, 17h, 55h), batch);
    for (const char* service : {"gateway", "storefront", "catalogue", "search", "cart", "checkout", "payment"}) {
        sale.resources.push_back(model::makeId(model::ResourceKind::Service, service));
        sale.changes.push_back({"change-demand", {{"service", service}, {"factor", "1.1"}, {"ramp", "2h"}}});
    }
    batch.events.push_back(std::move(sale));

    auto firmware =
        event("maintenance-c3", EventKind::Maintenance, "New firmware for rack c3", future(options, 8, 20h, 6h), batch);
    firmware.resources = hostsOfRack(blueprint, "c3");
    batch.events.push_back(std::move(firmware));

    int replicas = blueprint.paymentSurge;
    for (const auto& service : blueprint.services)
        replicas += std::string_view(service.name) == "payment" ? service.replicas : 0;
    auto release = event("release-payment", EventKind::Release, "payment 6, old and new side by side",
                         future(options, 8, 21h, 3h), batch);
    release.resources = {model::makeId(model::ResourceKind::Service, "payment")};
    release.changes.push_back({"scale", {{"service", "payment"}, {"replicas", std::to_string(replicas)}}});
    batch.events.push_back(std::move(release));

    batch.events.push_back(
        event("freeze-1", EventKind::Freeze, "Weekend without changes", future(options, 11, 16h, 62h), batch));
}

} // namespace penumbra::sample
