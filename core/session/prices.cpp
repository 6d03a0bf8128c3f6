#include "session/prices.h"

#include "base/text.h"
#include "whatif/action.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>
#include <string_view>

namespace penumbra::session {

using base::Json;

namespace {

constexpr const char* kKind = "settings";
constexpr const char* kName = "prices";
constexpr double kMost = 1e9;

Json priceJson(const remedy::Price& price) {
    if (!price.stated) return nullptr;
    if (!price.isBand()) return price.expected;
    return {{"expected", price.expected}, {"low", price.low}, {"high", price.high}};
}

/// A number, null for none, or a band.
base::Result<remedy::Price> priceFrom(const Json& json, const std::string& called) {
    if (json.is_null()) return remedy::Price();
    const auto wrong = [&] {
        return base::failInput(PENUMBRA_SAY(
            "Session", "{} must be a number from 0 to 1,000,000,000, null where nobody knows it, or {{\"expected\": "
                       "400, \"low\": 350, \"high\": 500}} with low <= expected <= high.")(called));
    };
    if (json.is_object())
        for (const auto& entry : json.items())
            if (entry.key() != "expected" && entry.key() != "low" && entry.key() != "high") return wrong();
    const double expected = json.is_object()   ? base::numberAt(json, "expected", -1)
                            : json.is_number() ? json.get<double>()
                                               : -1;
    const auto bound = [&](const char* key) {
        return json.is_object() && json.contains(key) ? base::numberAt(json, key, -1) : expected;
    };
    const remedy::Price price(bound("low"), expected, bound("high"));
    if (!(price.low >= 0 && price.low <= expected && expected <= price.high && price.high <= kMost)) return wrong();
    return price;
}

Json toJson(const remedy::HostOffer& offer) {
    Json json{{"name", offer.name},
              {"price_per_month", priceJson(offer.pricePerMonth)},
              {"lead_time", base::formatDuration(offer.leadTime)}};
    for (const auto& [key, text] : offer.shape) json[key] = text;
    return json;
}

/// What a new host of it is, as the action add-hosts reads it: whatever the offer says beside name, price and time.
base::Result<base::ParamTexts> shapeOf(const Json& json, const std::string& called) {
    base::ParamTexts shape;
    for (const auto& [key, value] : json.items()) {
        if (key == "name" || key == "price_per_month" || key == "lead_time") continue;
        if (key == "count" || !(value.is_string() || value.is_number()))
            return base::failInput(PENUMBRA_SAY("Session",
                                                "{}: '{}' is no property of a host, such as cpu, memory, gpu, like or "
                                                "zone, each a text or a number.")(called, key));
        shape[key] = value.is_string() ? value.get<std::string>() : base::dumpJson(value);
    }
    if (!shape.contains("like") && !(shape.contains("cpu") && shape.contains("memory")))
        return base::failInput(PENUMBRA_SAY(
            "Session", "{}: say what a host of it has, cpu and memory, or which host it is like.")(called));
    const auto checked = whatif::paramsOf({"add-hosts", shape});
    if (!checked) return base::failInput(fmt::format("{}: {}", called, checked.error().text));
    return shape;
}

base::Result<remedy::HostOffer> offerFromJson(const Json& json, std::size_t number) {
    remedy::HostOffer offer;
    offer.name = base::textAt(json, "name");
    if (!json.is_object() || offer.name.empty())
        return base::failInput(
            PENUMBRA_SAY("Session", "The price book's catalogue: offer {} is an object with a name.")(number));
    const auto called = PENUMBRA_SAY("Session", "The price book's offer '{}'")(offer.name);
    if (offer.name.find_first_of(" /\t\n'\"") != std::string::npos)
        return base::failInput(
            PENUMBRA_SAY("Session", "{}: a name has no blank, quote or slash, for hosts are called by it.")(called));
    if (!json.contains("price_per_month"))
        return base::failInput(PENUMBRA_SAY(
            "Session", "{}: say what a month of it costs with price_per_month; null: nobody knows.")(called));
    auto price = priceFrom(json["price_per_month"], PENUMBRA_SAY("Session", "{}: price_per_month")(called));
    if (!price) return tl::make_unexpected(price.error());
    offer.pricePerMonth = *price;
    if (!json.contains("lead_time"))
        return base::failInput(PENUMBRA_SAY(
            "Session", "{}: say how long it takes from the order to the rack, e.g. \"lead_time\": \"7d\".")(called));
    const auto lead = base::parseDuration(base::textAt(json, "lead_time"));
    if (!lead) return base::failInput(PENUMBRA_SAY("Session", "{}: lead_time: {}")(called, lead.error().text));
    offer.leadTime = *lead;
    auto shape = shapeOf(json, called);
    if (!shape) return tl::make_unexpected(shape.error());
    offer.shape = std::move(*shape);
    return offer;
}

base::Result<std::vector<remedy::HostOffer>> catalogueFromJson(const Json& json) {
    constexpr std::size_t most = 32;
    if (!json.is_array() || json.size() > most)
        return base::failInput(
            PENUMBRA_SAY("Session", "The price book's catalogue is a list of at most {} offers.")(most));
    std::vector<remedy::HostOffer> out;
    for (const auto& entry : json) {
        auto offer = offerFromJson(entry, out.size() + 1);
        if (!offer) return tl::make_unexpected(offer.error());
        for (const auto& known : out)
            if (known.name == offer->name)
                return base::failInput(
                    PENUMBRA_SAY("Session", "The price book has two offers called '{}'.")(offer->name));
        out.push_back(std::move(*offer));
    }
    return out;
}

constexpr std::string_view kPriceKeys[] = {"currency",          "host_per_month", "downtime_per_service_hour",
                                           "move_per_workload", "host_lead_time", "catalogue"};

/// A misspelt price would be that of the default without a word.
base::Result<void> hasOnly(const Json& json, std::span<const std::string_view> keys) {
    for (const auto& entry : json.items())
        if (std::find(keys.begin(), keys.end(), entry.key()) == keys.end())
            return base::failInput(PENUMBRA_SAY("Session", "The price book has no '{}'. Known are {}.")(
                entry.key(), fmt::join(keys, ", ")));
    return {};
}

} // namespace

Json toJson(const remedy::PriceBook& prices) {
    Json json{{"currency", prices.currency},
              {"host_per_month", priceJson(prices.hostPerMonth)},
              {"downtime_per_service_hour", priceJson(prices.downtimePerServiceHour)},
              {"move_per_workload", priceJson(prices.movePerWorkload)},
              {"host_lead_time", base::formatDuration(prices.hostLeadTime)}};
    for (const auto& offer : prices.catalogue) json["catalogue"].push_back(toJson(offer));
    return json;
}

base::Result<remedy::PriceBook> pricesFromJson(const Json& json) {
    if (!json.is_object()) return base::failInput(PENUMBRA_SAY("Session", "A price book is a JSON object.")());
    if (auto known = hasOnly(json, kPriceKeys); !known) return tl::make_unexpected(known.error());
    remedy::PriceBook prices;
    prices.currency = base::textAt(json, "currency", prices.currency);
    const std::pair<const char*, remedy::Price*> all[] = {{"host_per_month", &prices.hostPerMonth},
                                                          {"downtime_per_service_hour", &prices.downtimePerServiceHour},
                                                          {"move_per_workload", &prices.movePerWorkload}};
    for (const auto& [key, value] : all) {
        auto price =
            priceFrom(json.contains(key) ? json[key] : Json(), PENUMBRA_SAY("Session", "The price book's {}")(key));
        if (!price) return tl::make_unexpected(price.error());
        *value = *price;
    }
    if (json.contains("host_lead_time")) {
        const auto lead = base::parseDuration(base::textAt(json, "host_lead_time"));
        if (!lead)
            return base::failInput(PENUMBRA_SAY("Session", "The price book's host_lead_time: {}")(lead.error().text));
        prices.hostLeadTime = *lead;
    }
    if (json.contains("catalogue")) {
        auto catalogue = catalogueFromJson(json["catalogue"]);
        if (!catalogue) return tl::make_unexpected(catalogue.error());
        prices.catalogue = std::move(*catalogue);
    }
    return prices;
}

base::Result<std::optional<remedy::PriceBook>> readPrices(const store::Workspace& workspace) {
    using Answer = base::Result<std::optional<remedy::PriceBook>>;
    const auto document = workspace.document(kKind, kName);
    if (!document) return tl::make_unexpected(document.error());
    if (!*document) return Answer(std::nullopt);
    return base::parseJson((*document)->json, PENUMBRA_SAY("Session", "the price book of the workspace")())
        .and_then(pricesFromJson)
        .map([](remedy::PriceBook&& prices) { return std::optional(std::move(prices)); });
}

base::Result<void> keepPrices(store::Workspace& workspace, const std::optional<remedy::PriceBook>& prices,
                              base::Time now) {
    if (!prices) return workspace.removeDocument(kKind, kName);
    return workspace.putDocument({kKind, kName, base::dumpJson(toJson(*prices)), now});
}

} // namespace penumbra::session
