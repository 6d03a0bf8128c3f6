#include "session/prices.h"

#include "base/text.h"
#include "base/units.h"
#include "remedy/host_price.h"
#include "remedy/price_items.h"
#include "whatif/action.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <span>
#include <string_view>

namespace penumbra::session {

using base::Json;

namespace {

constexpr const char* kPrices = "prices";
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
    if (offer.sockets > 0) json["sockets"] = offer.sockets;
    return json;
}

Json toJson(const remedy::HostClass& one) {
    Json json{{"name", one.name}, {"price_per_month", priceJson(one.pricePerMonth)}};
    if (!one.label.empty()) json["label"] = one.label;
    for (const auto& [key, text] : one.atLeast) json[key] = text;
    if (one.sockets > 0) json["sockets"] = one.sockets;
    return json;
}

/// 0 where it does not say.
base::Result<int> socketsAt(const Json& json, const char* key, const std::string& called) {
    if (!json.contains(key) || json[key].is_null()) return 0;
    constexpr int most = 1024;
    const auto& value = json[key];
    const auto sockets = value.is_string() ? base::parseAmount(value.get<std::string>(), base::Unit::Count).value_or(-1)
                         : value.is_number() ? value.get<double>()
                                             : -1;
    if (sockets < 1 || sockets > most || sockets != std::floor(sockets))
        return base::failInput(
            PENUMBRA_SAY("Session", "{}: {} must be a whole number from 1 to {}.")(called, key, most));
    return static_cast<int>(sockets);
}

/// What a new host of it is, as the action add-hosts reads it: whatever the offer says beside name, price and time.
base::Result<base::ParamTexts> shapeOf(const Json& json, const std::string& called) {
    base::ParamTexts shape;
    for (const auto& [key, value] : json.items()) {
        if (key == "name" || key == "price_per_month" || key == "lead_time" || key == "sockets") continue;
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
    const auto sockets = socketsAt(json, "sockets", called);
    if (!sockets) return tl::make_unexpected(sockets.error());
    offer.sockets = *sockets;
    auto shape = shapeOf(json, called);
    if (!shape) return tl::make_unexpected(shape.error());
    offer.shape = std::move(*shape);
    return offer;
}

base::Result<remedy::HostClass> classFromJson(const Json& json, std::size_t number) {
    remedy::HostClass one;
    one.name = base::textAt(json, "name");
    if (!json.is_object() || one.name.empty() || one.name.find_first_of(" /\t\n'\"") != std::string::npos)
        return base::failInput(PENUMBRA_SAY("Session",
                                            "The price book's host_classes: class {} is an object with a name "
                                            "without blank, quote or slash.")(number));
    const auto called = PENUMBRA_SAY("Session", "The price book's class '{}'")(one.name);
    for (const auto& [key, value] : json.items()) {
        const bool size = key == "cpu" || key == "memory" || key == "gpu";
        if (size && (value.is_string() || value.is_number()))
            one.atLeast[key] = value.is_string() ? value.get<std::string>() : base::dumpJson(value);
        else if (size || (key != "name" && key != "price_per_month" && key != "label" && key != "sockets"))
            return base::failInput(PENUMBRA_SAY("Session", "{}: '{}' says nothing about which hosts are of it. It has "
                                                           "label, cpu, memory, gpu and sockets.")(called, key));
    }
    one.label = base::textAt(json, "label");
    auto price = priceFrom(json.contains("price_per_month") ? json["price_per_month"] : Json(),
                           PENUMBRA_SAY("Session", "{}: price_per_month")(called));
    if (!price) return tl::make_unexpected(price.error());
    one.pricePerMonth = *price;
    const auto sockets = socketsAt(json, "sockets", called);
    if (!sockets) return tl::make_unexpected(sockets.error());
    one.sockets = *sockets;
    if (auto fine = remedy::checkClass(one); !fine) return tl::make_unexpected(fine.error());
    return one;
}

base::Result<std::vector<remedy::HostClass>> classesFromJson(const Json& json) {
    constexpr std::size_t most = 32;
    if (!json.is_array() || json.size() > most)
        return base::failInput(
            PENUMBRA_SAY("Session", "The price book's host_classes is a list of at most {} classes.")(most));
    std::vector<remedy::HostClass> out;
    for (const auto& entry : json) {
        auto one = classFromJson(entry, out.size() + 1);
        if (!one) return tl::make_unexpected(one.error());
        for (const auto& known : out)
            if (known.name == one->name)
                return base::failInput(
                    PENUMBRA_SAY("Session", "The price book has two classes called '{}'.")(one->name));
        out.push_back(std::move(*one));
    }
    return out;
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

std::vector<std::string_view> priceKeys() {
    std::vector<std::string_view> keys{"currency"};
    for (const auto& item : remedy::priceItems()) keys.push_back(item.id);
    for (const char* key : {"host_lead_time", "sockets_per_host", "host_classes", "catalogue"}) keys.push_back(key);
    return keys;
}

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
    Json json{{"currency", prices.currency}, {"host_lead_time", base::formatDuration(prices.hostLeadTime)}};
    for (const auto& item : remedy::priceItems()) // what comes on top is left out where it is not stated, as ever
        if (const auto& price = prices.*item.price; !item.extra || price.stated) json[item.id] = priceJson(price);
    if (prices.socketsPerHost > 0) json["sockets_per_host"] = prices.socketsPerHost;
    for (const auto& one : prices.classes) json["host_classes"].push_back(toJson(one));
    for (const auto& offer : prices.catalogue) json["catalogue"].push_back(toJson(offer));
    return json;
}

base::Result<remedy::PriceBook> pricesFromJson(const Json& json) {
    if (!json.is_object()) return base::failInput(PENUMBRA_SAY("Session", "A price book is a JSON object.")());
    if (auto known = hasOnly(json, priceKeys()); !known) return tl::make_unexpected(known.error());
    remedy::PriceBook prices;
    prices.currency = base::textAt(json, "currency", prices.currency);
    for (const auto& item : remedy::priceItems()) {
        auto price = priceFrom(json.contains(item.id) ? json[item.id] : Json(),
                               PENUMBRA_SAY("Session", "The price book's {}")(item.id));
        if (!price) return tl::make_unexpected(price.error());
        prices.*item.price = *price;
    }
    const auto sockets = socketsAt(json, "sockets_per_host", PENUMBRA_SAY("Session", "The price book")());
    if (!sockets) return tl::make_unexpected(sockets.error());
    prices.socketsPerHost = *sockets;
    if (json.contains("host_classes")) {
        auto classes = classesFromJson(json["host_classes"]);
        if (!classes) return tl::make_unexpected(classes.error());
        prices.classes = std::move(*classes);
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
    const auto document = workspace.document(store::kSettings, kPrices);
    if (!document) return tl::make_unexpected(document.error());
    if (!*document) return Answer(std::nullopt);
    return base::parseJson((*document)->json, PENUMBRA_SAY("Session", "the price book of the workspace")())
        .and_then(pricesFromJson)
        .map([](remedy::PriceBook&& prices) { return std::optional(std::move(prices)); });
}

base::Result<void> keepPrices(store::Workspace& workspace, const std::optional<remedy::PriceBook>& prices,
                              base::Time now) {
    if (!prices) return workspace.removeDocument(store::kSettings, kPrices);
    return workspace.putDocument({store::kSettings, kPrices, base::dumpJson(toJson(*prices)), now});
}

} // namespace penumbra::session
