#include "upkeep/sources.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::upkeep {

namespace {

using namespace std::chrono_literals;

constexpr const char* kSource = "source";

base::Result<void> readSpan(const base::Json& json, const char* key, base::Duration& out) {
    const auto text = base::textAt(json, key);
    if (!json.contains(key)) return {};
    const auto span = base::parseDuration(text);
    if (!span)
        return base::failInput(PENUMBRA_SAY(
            "Session", "The \"{}\" of the source's sampling must be a duration such as \"30s\" or \"1h\".")(key));
    out = *span;
    return {};
}

base::Result<void> check(const gather::Sampling& sampling) {
    if (sampling.shortest < 1s || sampling.shortest > 24h)
        return base::failInput(
            PENUMBRA_SAY("Session", "The shortest interval of a source must lie between 1s and 1d.")());
    if (sampling.longest < sampling.shortest || sampling.longest > 24h)
        return base::failInput(
            PENUMBRA_SAY("Session", "The longest interval of a source must lie between its shortest one and 1d.")());
    if (!(sampling.accuracy >= 0.001 && sampling.accuracy <= 0.5))
        return base::failInput(
            PENUMBRA_SAY("Session", "The accuracy of a source must lie between 0.001 and 0.5, e.g. 0.02 for 2 %.")());
    if (sampling.budget < 0 || sampling.budget > 100'000)
        return base::failInput(PENUMBRA_SAY(
            "Session", "The budget of a source is in requests a minute, between 1 and 100000; 0 sets no limit.")());
    if (sampling.lead < 0s || sampling.lead > 24h * 7)
        return base::failInput(PENUMBRA_SAY(
            "Session", "The lead of a source, which is how long before a change its baseline is gathered, must "
                       "lie between 0s and 7d.")());
    return {};
}

} // namespace

base::Result<gather::WatchedSource> watchedSourceFromJson(const base::Json& json) {
    auto source = gather::sourceFromJson(json);
    if (!source) return tl::unexpected(source.error());
    gather::WatchedSource out;
    out.source = std::move(*source);
    out.paused = base::boolAt(json, "paused");
    const auto& sampling = base::childAt(json, "sampling");
    for (const auto& [key, value] : sampling.items())
        if (key != "shortest" && key != "longest" && key != "lead" && key != "accuracy" && key != "budget")
            return base::failInput(PENUMBRA_SAY("Session",
                                                "The source's sampling has no \"{}\". It knows shortest, longest, "
                                                "accuracy, budget and lead.")(key));
    for (const auto& [key, span] : {std::pair("shortest", &out.sampling.shortest),
                                    {"longest", &out.sampling.longest},
                                    {"lead", &out.sampling.lead}})
        if (auto read = readSpan(sampling, key, *span); !read) return tl::unexpected(read.error());
    out.sampling.accuracy = base::numberAt(sampling, "accuracy", out.sampling.accuracy);
    out.sampling.budget = static_cast<int>(base::integerAt(sampling, "budget", out.sampling.budget));
    if (auto checked = check(out.sampling); !checked) return tl::unexpected(checked.error());
    return out;
}

base::Json toJson(const gather::WatchedSource& source) {
    auto out = gather::toJson(source.source);
    out["sampling"] = {{"shortest", base::formatDuration(source.sampling.shortest)},
                       {"longest", base::formatDuration(source.sampling.longest)},
                       {"accuracy", source.sampling.accuracy},
                       {"budget", source.sampling.budget},
                       {"lead", base::formatDuration(source.sampling.lead)}};
    out["paused"] = source.paused;
    return out;
}

base::Result<std::vector<gather::WatchedSource>> readSources(const store::Workspace& workspace) {
    const auto documents = workspace.documents(kSource);
    if (!documents) return tl::unexpected(documents.error());
    std::vector<gather::WatchedSource> out;
    for (const auto& document : *documents) {
        const auto json = base::parseJson(document.json, PENUMBRA_SAY("Session", "the source {}")(document.name));
        if (!json) return tl::unexpected(json.error());
        auto source = watchedSourceFromJson(*json);
        if (!source) return tl::unexpected(source.error());
        out.push_back(std::move(*source));
    }
    return out;
}

base::Result<void> keepSource(store::Workspace& workspace, const gather::WatchedSource& source, base::Time now) {
    if (auto fits = check(source.sampling); !fits) return fits;
    if (const auto key = gather::plainSecret(source.source); !key.empty())
        return base::failInput(PENUMBRA_SAY(
            "Session",
            "The parameter '{}' of the source {} is a secret, which a workspace does not "
            "keep. Put it into a file that only you can read and write file:PATH.")(key, source.source.name));
    for (const auto& [key, value] : source.source.params)
        if (gather::isSecret(key) && value.starts_with("file:") && !value.starts_with("file:/"))
            return base::failInput(PENUMBRA_SAY(
                "Session",
                "The parameter '{}' of the source {} names its file by a relative path, "
                "which is another one elsewhere. Write file:/ and the whole path.")(key, source.source.name));
    // what stands in the keychain is not known here; that something does is enough to check the rest
    auto checked = source.source;
    for (auto& [key, value] : checked.params)
        if (value.starts_with("keychain:")) value = "keychain";
    if (const auto connection = gather::connect(checked); !connection) return tl::unexpected(connection.error());
    return workspace.putDocument({kSource, source.source.name, base::dumpJson(toJson(source)), now});
}

base::Result<void> removeSource(store::Workspace& workspace, const std::string& name) {
    const auto document = workspace.document(kSource, name);
    if (!document) return tl::unexpected(document.error());
    if (!*document) return base::failUsage(PENUMBRA_SAY("Session", "The workspace has no source '{}'.")(name));
    return workspace.removeDocument(kSource, name);
}

} // namespace penumbra::upkeep
