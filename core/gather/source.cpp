#include "gather/source.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr int kSourceFormat = 1;

base::Result<std::string> paramText(const std::string& key, const base::Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_boolean() || value.is_number()) return base::dumpJson(value);
    return base::failInput(
        PENUMBRA_SAY("Problem", "The parameter '{}' of the source must be a text, a number or true or false.")(key));
}

} // namespace

base::Result<Source> sourceFromJson(const base::Json& json) {
    if (base::textAt(json, "penumbra") != "source")
        return base::failInput(
            PENUMBRA_SAY("Problem", "This is no source: it must be an object with \"penumbra\": \"source\".")());
    if (const auto format = base::integerAt(json, "format", 0); format != kSourceFormat)
        return base::failInput(PENUMBRA_SAY("Problem", "The source is of format {}; this version reads format {}.")(
            format, kSourceFormat));
    Source out;
    out.name = base::textAt(json, "name");
    out.gatherer = base::textAt(json, "gatherer");
    if (out.name.empty())
        return base::failInput(
            PENUMBRA_SAY("Problem", "The source has no \"name\". Give it one: values are shown with it.")());
    if (out.gatherer.empty())
        return base::failInput(PENUMBRA_SAY("Problem", "The source has no \"gatherer\", e.g. \"prometheus\".")());
    if (json.contains("params") && !json["params"].is_object())
        return base::failInput(PENUMBRA_SAY("Problem", "The \"params\" of the source must be an object.")());
    for (const auto& [key, value] : base::childAt(json, "params").items()) {
        auto text = paramText(key, value);
        if (!text) return tl::unexpected(text.error());
        out.params.emplace(key, std::move(*text));
    }
    return out;
}

base::Json toJson(const Source& source) {
    auto params = base::Json::object();
    for (const auto& [key, text] : source.params) params[key] = text;
    return {{"penumbra", "source"},
            {"format", kSourceFormat},
            {"name", source.name},
            {"gatherer", source.gatherer},
            {"params", std::move(params)}};
}

bool isSecret(std::string_view key) {
    for (const std::string_view word : {"password", "bearer", "token", "secret"})
        if (key.find(word) != std::string_view::npos) return true;
    return false;
}

std::string plainSecret(const Source& source) {
    for (const auto& [key, value] : source.params)
        if (isSecret(key) && !value.empty() && !value.starts_with("file:") && !value.starts_with("keychain:"))
            return key;
    return {};
}

} // namespace penumbra::gather
