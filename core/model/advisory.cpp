#include "model/advisory.h"

#include "base/text.h"
#include "model/json_fields.h"

#include <fmt/format.h>

namespace penumbra::model {

namespace {

base::Json rangeJson(const AffectedRange& range) {
    auto json = base::Json::object();
    for (const auto& [key, value] : {std::pair("ecosystem", &range.ecosystem), std::pair("package", &range.package),
                                     std::pair("introduced", &range.introduced), std::pair("fixed", &range.fixed),
                                     std::pair("last", &range.last), std::pair("severity", &range.severity)})
        if (!value->empty()) json[key] = *value;
    return json;
}

void readTime(JsonFields& fields, const base::Json& json, const char* key, std::optional<base::Time>& out) {
    if (!json.is_object() || !json.contains(key)) return;
    base::Time time{};
    fields.read(key, time);
    if (!fields.failed()) out = time;
}

} // namespace

base::Json toJson(const Advisory& advisory) {
    base::Json json{{"id", advisory.id.text()}, {"database", advisory.database}};
    if (!advisory.aliases.empty()) json["aliases"] = advisory.aliases;
    for (const auto& range : advisory.affected) json["affected"].push_back(rangeJson(range));
    if (advisory.score) json["score"] = *advisory.score;
    if (!advisory.vector.empty()) json["vector"] = advisory.vector;
    if (advisory.published) json["published"] = timeToJson(*advisory.published);
    if (advisory.modified) json["modified"] = timeToJson(*advisory.modified);
    if (advisory.withdrawn) json["withdrawn"] = timeToJson(*advisory.withdrawn);
    if (!advisory.summary.empty()) json["summary"] = advisory.summary;
    if (!advisory.source.empty()) json["source"] = advisory.source;
    return json;
}

base::Result<Advisory> advisoryFromJson(const base::Json& json) {
    Advisory out;
    const auto id = base::textAt(json, "id");
    JsonFields fields(json, id.empty() ? "an advisory" : fmt::format("the advisory {}", id));
    if (id.empty()) fields.fail("id", PENUMBRA_SAY("Problem", "it must name the advisory.")());
    out.id = AdvisoryId(id);
    fields.read("database", out.database);
    fields.read("aliases", out.aliases);
    if (const auto* ranges = fields.array("affected"))
        for (const auto& entry : *ranges) {
            JsonFields members(entry, "an affected range");
            AffectedRange range;
            members.read("ecosystem", range.ecosystem);
            members.read("package", range.package);
            members.read("introduced", range.introduced);
            members.read("fixed", range.fixed);
            members.read("last", range.last);
            members.read("severity", range.severity);
            if (!fields.take(members.finish(range))) break;
            out.affected.push_back(std::move(range));
        }
    if (json.is_object() && json.contains("score")) {
        double score = 0;
        fields.read("score", score);
        out.score = score;
    }
    fields.read("vector", out.vector);
    readTime(fields, json, "published", out.published);
    readTime(fields, json, "modified", out.modified);
    readTime(fields, json, "withdrawn", out.withdrawn);
    fields.read("summary", out.summary);
    fields.read("source", out.source);
    return fields.finish(std::move(out));
}

} // namespace penumbra::model
