#include "base/text.h"
#include "ingest/flags/flags.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

class UnleashReader final {
public:
    explicit UnleashReader(FlagBook& book) : m_book(book), m_intake(book.intake()) {}

    void takeFeatures(const base::Json& features, const document::Place& place) {
        for (std::size_t i = 0; features.is_array() && i < features.size(); ++i) takeFeature(features[i], place / i);
    }

    void takeEvent(const base::Json& event, const document::Place& place) {
        const auto type = base::textAt(event, "type");
        if (event.contains("createdAt")) return takeDated(event, type, place);
        // The delta API: what a client must know, without dates.
        if (const auto& features = base::childAt(event, "features"); features.is_array())
            takeFeatures(features, place / "features");
        if (base::childAt(event, "feature").is_object() && event.contains("feature"))
            takeFeature(event["feature"], place / "feature");
        if (type == "feature-removed" && !base::textAt(event, "featureName").empty()) {
            m_intake.countTaken(PENUMBRA_TEXT("Kind", "removal"));
            m_book.state(base::textAt(event, "project"), base::textAt(event, "featureName"), {}, "removed",
                         m_intake.input().time);
        } else if (!event.contains("features") && !event.contains("feature")) {
            m_intake.countPassed(type.empty() ? PENUMBRA_TEXT("Kind", "event") : type);
        }
    }

private:
    /// What a client sees: on or off, and by which strategies. Constraints name users, so that only their digest is
    /// kept.
    static std::string valueOf(const base::Json& feature) {
        std::string out = base::boolAt(feature, "enabled") ? "enabled" : "disabled";
        for (const auto& strategy : base::childAt(feature, "strategies")) {
            if (base::boolAt(strategy, "disabled")) continue;
            out += "; " + base::textAt(strategy, "name", "strategy");
            const auto& parameters = base::childAt(strategy, "parameters");
            for (const char* key : {"percentage", "rollout"})
                if (const auto share = plainAt(parameters, key)) out += " " + *share + " %";
            if (!parameters.empty() || strategy.contains("constraints") || strategy.contains("segments"))
                out += " " + digestOf(strategy);
        }
        if (const auto& variants = base::childAt(feature, "variants"); !variants.empty())
            out += fmt::format("; {} variants {}", variants.size(), digestOf(variants));
        return out;
    }

    void takeFeature(const base::Json& feature, const document::Place& place) {
        const auto name = base::textAt(feature, "name");
        if (name.empty())
            return m_intake.reject(
                "no-name", place.text(),
                PENUMBRA_SAY("Problem", "This flag has no name, so it cannot be told from others.")());
        m_intake.countTaken(PENUMBRA_TEXT("Kind", "flag"));
        const auto project = base::textAt(feature, "project");
        const auto& environments = base::childAt(feature, "environments");
        if (!environments.is_array() || environments.empty())
            return m_book.state(project, name, {}, valueOf(feature), m_intake.input().time);
        for (const auto& environment : environments)
            m_book.state(project, name, base::textAt(environment, "name", "default"), valueOf(environment),
                         m_intake.input().time);
    }

    void takeDated(const base::Json& event, const std::string& type, const document::Place& place) {
        const auto time = base::parseTime(base::textAt(event, "createdAt"));
        if (!time || type.empty())
            return m_intake.reject("bad-time", (place / "createdAt").text(),
                                   time ? std::string(PENUMBRA_SAY("Problem", "This event has no type.")())
                                        : time.error().text);
        const auto feature = base::textAt(event, "featureName"), environment = base::textAt(event, "environment");
        if (feature.empty()) return m_intake.countPassed(type);
        m_intake.countTaken(type);
        const auto project = base::textAt(event, "project");
        m_book.change(fmt::format("unleash/{}", plainAt(event, "id").value_or(base::textAt(event, "createdAt"))),
                      project, fmt::format("{} {}{}", type, feature, environment.empty() ? "" : " in " + environment),
                      *time, place);
        if (type == "feature-environment-enabled" || type == "feature-environment-disabled")
            m_book.state(project, feature, environment, type.ends_with("enabled") ? "enabled" : "disabled", *time);
    }

    FlagBook& m_book;
    Intake& m_intake;
};

} // namespace

bool takeUnleash(const document::Tree& tree, FlagBook& book) {
    const bool wrapped = tree.json.is_object() && tree.json.contains("state") && tree.json["state"].is_object();
    const auto& json = wrapped ? tree.json["state"] : tree.json;
    const auto place = wrapped ? tree.at("") / "state" : tree.at("");
    if (!json.is_object() || (!json.contains("features") && !json.contains("events"))) return false;
    UnleashReader reader(book);
    reader.takeFeatures(base::childAt(json, "features"), place / "features");
    const auto& events = base::childAt(json, "events");
    for (std::size_t i = 0; events.is_array() && i < events.size(); ++i)
        reader.takeEvent(events[i], place / "events" / i);
    return true;
}

} // namespace penumbra::ingest
