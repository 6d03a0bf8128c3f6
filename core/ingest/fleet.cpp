#include "ingest/fleet.h"

#include "base/parts.h"
#include "base/say.h"
#include "base/text.h"
#include "ingest/row.h"
#include "model/identity.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::array kUnknown{"na",
                              "n/a",
                              "none",
                              "null",
                              "not specified",
                              "not applicable",
                              "unknown",
                              "0",
                              "default string",
                              "not available",
                              "to be filled by o.e.m.",
                              "system serial number",
                              "00000000-0000-0000-0000-000000000000"};

bool isIpv4(std::string_view text) {
    int parts = 0;
    while (true) {
        const auto dot = text.find('.');
        const auto part = text.substr(0, dot);
        int value = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), value);
        if (part.empty() || error != std::errc() || end != part.data() + part.size() || value < 0 || value > 255)
            return false;
        ++parts;
        if (dot == std::string_view::npos) return parts == 4;
        text.remove_prefix(dot + 1);
    }
}

/// Whether one machine alone can have it.
bool isOwn(std::string_view address) {
    return !address.starts_with("127.") && !address.starts_with("169.254.") && address != "0.0.0.0" &&
           address != "::1" && address != "::" && !address.starts_with("fe80:");
}

} // namespace

std::string identityText(std::string_view text) {
    auto out = lowered(trimmed(text));
    if (out.ends_with('.')) out.pop_back();
    if (std::find(kUnknown.begin(), kUnknown.end(), out) != kUnknown.end()) out.clear();
    return out;
}

bool isAddress(std::string_view text) {
    if (isIpv4(text)) return true;
    return std::count(text.begin(), text.end(), ':') >= 2 &&
           text.find_first_not_of("0123456789abcdefABCDEF:.") == std::string_view::npos;
}

model::StatedResource Fleet::resource(model::ResourceKind kind, std::string_view name, model::Members stated) {
    model::StatedResource out({}, stated);
    out.id = model::makeId(kind, name);
    out.kind = kind;
    out.name = name;
    return out;
}

void Fleet::fact(model::Resource& resource, const std::string& key, std::string_view value,
                 std::string_view raw) const {
    const auto text = trimmed(value);
    if (!text.empty()) resource.attributes[key] = m_intake.attribute(std::string(text), std::string(raw));
}

void Fleet::identify(model::Resource& resource, const char* key, std::string_view value) const {
    auto text = identityText(value);
    const std::string_view which = key;
    if (which == model::identity::kAddress) {
        text = text.substr(0, text.find('/'));
        if (!isAddress(text) || !isOwn(text)) return;
    }
    if (which == model::identity::kFqdn &&
        (text.find('.') == std::string::npos || isAddress(text) || text.starts_with("localhost")))
        return;
    const bool keepsCase = which == model::identity::kCloud || which == model::identity::kSerial;
    if (text.empty()) return;
    resource.attributes[key] = m_intake.attribute(keepsCase ? std::string(trimmed(value)) : text);
}

void Fleet::identifyByName(model::Resource& resource, std::string_view text) const {
    identify(resource, isAddress(trimmed(text)) ? model::identity::kAddress : model::identity::kFqdn, text);
}

void Fleet::add(model::StatedResource resource, std::string_view where) {
    m_described.insert(resource.id.text());
    m_intake.add(std::move(resource), where);
}

model::ResourceId Fleet::place(model::ResourceKind kind, std::string_view name, std::string_view where) {
    auto out = resource(kind, name);
    const auto id = out.id;
    if (!has(id)) add(std::move(out), where);
    return id;
}

void Fleet::relate(const model::ResourceId& from, const model::ResourceId& to, model::RelationKind kind) {
    if (from == to) return;
    m_meant.emplace(to.text(), to);
    m_meant.emplace(from.text(), from);
    m_intake.addOnce(model::Relation{from, to, kind});
}

void Fleet::finish() {
    int count = 0;
    std::string names;
    for (const auto& [text, id] : m_meant) {
        if (has(id)) continue;
        const auto slash = text.find('/');
        const auto kind = model::parseKind(text.substr(0, slash));
        if (!kind) continue;
        if (++count <= 5) names += (names.empty() ? "" : ", ") + text;
        add(resource(*kind, model::naturalName(id)), m_intake.input().name);
    }
    if (count > 0)
        m_intake.note(
            "placeholder", m_intake.input().name,
            count == 1
                ? PENUMBRA_SAY("Problem", "1 resource is referred to but described nowhere in this file, so only the "
                                          "name was kept, as a placeholder without any fact: {}. Import the file that "
                                          "describes what is meant, or match the names.")(names)
                : PENUMBRA_SAY("Problem", "{} resources are referred to but described nowhere in this file, so only "
                                          "the names were kept, as placeholders without any fact: {}. Import the file "
                                          "that describes what is meant, or match the names.")(
                      count, count > 5 ? PENUMBRA_SAY("Problem", "{} and more")(names) : names));
}

std::optional<double> numberOf(const base::Json& object, const char* key, const document::Place& place, Intake& intake,
                               bool& good) {
    if (!object.is_object() || !object.contains(key)) return {};
    const auto& value = object[key];
    if (value.is_null()) return {};
    double out = std::nan("");
    if (value.is_number()) {
        out = value.get<double>();
    } else if (value.is_string()) {
        const auto text = std::string(trimmed(value.get_ref<const std::string&>()));
        if (text.empty()) return {};
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
        if (error != std::errc() || end != text.data() + text.size()) out = std::nan("");
    }
    if (std::isfinite(out) && out >= 0) return out;
    good = false;
    intake.error(
        "bad-number", (place / key).text(),
        PENUMBRA_SAY("Problem",
                     "'{}' should be a number that is not below zero, but it is {}. The record was not taken.")(
            key, base::dumpJson(value).substr(0, 60)));
    return {};
}

std::int64_t scaled(double value, std::int64_t unit) {
    constexpr double kMost = 9.2e18;
    const double out = std::round(value * static_cast<double>(unit));
    return static_cast<std::int64_t>(std::clamp(out, -kMost, kMost));
}

std::string plainText(const base::Json& object, const char* key) {
    if (!object.is_object() || !object.contains(key)) return {};
    const auto& value = object[key];
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number() || value.is_boolean()) return value.dump();
    return {};
}

} // namespace penumbra::ingest
