#include "base/text.h"
#include "document/tree.h"
#include "ingest/logs/log_book.h"
#include "model/identity.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;
using document::Place;

int sniffOtlp(const Head& head) {
    if (head.outline.form != document::Outline::Form::Json) return 0;
    for (const char* key : {"/resourceLogs", "/resourceSpans", "/resourceMetrics"})
        if (head.outline.has(key)) return 92;
    return 0;
}

/// The texts among the attributes of a resource, a list of keys with typed values.
std::map<std::string, std::string> attributesOf(const Json& attributes) {
    std::map<std::string, std::string> out;
    for (const auto& entry : attributes)
        if (const auto text = base::textAt(base::childAt(entry, "value"), "stringValue"); !text.empty())
            out[base::textAt(entry, "key")] = text;
    return out;
}

/// A number of 64 bits, as text or as a number.
std::uint64_t longAt(const Json& object, const char* key) {
    if (!object.contains(key)) return 0;
    const auto& value = object[key];
    if (value.is_number_unsigned()) return value.get<std::uint64_t>();
    std::uint64_t out = 0;
    if (value.is_string()) {
        const auto& text = value.get_ref<const std::string&>();
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), out);
        if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return 0;
    }
    return out;
}

class Telemetry final {
public:
    explicit Telemetry(Intake& intake) : m_intake(intake), m_book(intake) {}

    void take(const Json& json, const Place& place) {
        bool any = false;
        for (const auto& [list, scopes, records] :
             {std::tuple("resourceLogs", "scopeLogs", "logRecords"), std::tuple("resourceSpans", "scopeSpans", "spans"),
              std::tuple("resourceMetrics", "scopeMetrics", "metrics")}) {
            any = any || json.contains(list);
            const auto& resources = base::childAt(json, list);
            for (std::size_t i = 0; i < resources.size(); ++i)
                takeResource(resources[i], scopes, records, place / list / i);
        }
        if (!any)
            m_intake.reject("bad-telemetry", place.text(),
                            PENUMBRA_SAY("Problem", "This object holds no logs, spans or metrics.")());
    }

    void finish() { m_book.finish(); }

private:
    void takeResource(const Json& json, const char* scopes, const char* records, const Place& place) {
        const auto facts = attributesOf(base::childAt(base::childAt(json, "resource"), "attributes"));
        const auto resources = resourcesOf(facts);
        const auto service = facts.find("service.name");
        const auto program = service == facts.end() ? std::string() : service->second;
        const auto& list = base::childAt(json, scopes);
        for (std::size_t s = 0; s < list.size(); ++s) {
            const auto& entries = base::childAt(list[s], records);
            for (std::size_t i = 0; i < entries.size(); ++i) {
                const auto where = place / scopes / s / records / i;
                if (std::string_view(records) == "logRecords")
                    takeRecord(entries[i], program, resources, where);
                else
                    m_intake.countPassed(std::string_view(records) == PENUMBRA_TEXT("Kind", "spans")
                                             ? PENUMBRA_TEXT("Kind", "span")
                                             : PENUMBRA_TEXT("Kind", "metric"));
            }
        }
    }

    /// By the semantic conventions of OpenTelemetry: service.*, host.*, k8s.*
    std::vector<model::ResourceId> resourcesOf(const std::map<std::string, std::string>& facts) {
        const auto at = [&](const char* key) {
            const auto it = facts.find(key);
            return it == facts.end() ? std::string() : it->second;
        };
        std::vector<model::ResourceId> out;
        const auto space = at("k8s.namespace.name"), pod = at("k8s.pod.name"), deployment = at("k8s.deployment.name");
        auto service = at("service.name");
        if (const auto group = at("service.namespace"); !group.empty() && !service.empty())
            service = group + "/" + service;
        if (!space.empty() && !deployment.empty()) service = space + "/" + deployment;
        if (!service.empty()) out.push_back(m_book.resource(model::ResourceKind::Service, service).id);
        if (!space.empty() && !pod.empty()) {
            out.push_back(m_book.resource(model::ResourceKind::Workload, space + "/" + pod).id);
            if (!service.empty()) m_intake.addOnce({out[1], out[0], model::RelationKind::PartOf});
        }
        const auto node = at("k8s.node.name");
        if (const auto name = node.empty() ? at("host.name") : node; !name.empty()) {
            auto& host = m_book.resource(model::ResourceKind::Host, name);
            const auto id = at("host.id");
            if (id.size() == 32 && id.find_first_not_of("0123456789abcdef") == std::string::npos)
                host.attributes[model::identity::kMachine] = m_intake.attribute(id);
            out.push_back(host.id);
        }
        return out;
    }

    void takeRecord(const Json& json, const std::string& program, const std::vector<model::ResourceId>& resources,
                    const Place& place) {
        auto nanos = longAt(json, "timeUnixNano");
        if (nanos == 0) nanos = longAt(json, "observedTimeUnixNano");
        if (nanos == 0)
            return m_intake.reject("bad-time", place.text(),
                                   PENUMBRA_SAY("Problem", "This record has no time, so it was not taken.")());
        LogRecord record;
        record.time = base::fromMillis(static_cast<std::int64_t>(nanos / 1'000'000));
        record.program = program;
        record.resources = resources;
        // OpenTelemetry counts up to 24, syslog down to 0: 17 is its first error.
        record.severity = base::integerAt(json, "severityNumber", 9) >= 17 ? 3 : 6;
        const auto body = base::textAt(base::childAt(json, "body"), "stringValue");
        record.body = body;
        record.where = place.text();
        record.id = fmt::format("otlp/{}/{}/{}", resources.empty() ? program : resources.front().text(), nanos,
                                body.substr(0, 80));
        m_book.take(record);
    }

    Intake& m_intake;
    LogBook m_book;
};

base::Result<model::Batch> readOtlp(const Input& input) {
    document::TreeOptions options;
    options.jsonLines = document::outlineOf(std::string_view(input.bytes).substr(0, std::size_t{64} << 10)).lines;
    std::vector<std::pair<int, std::string>> broken;
    const auto trees = document::parseTrees(input.bytes, input.name, options, &broken);
    if (!trees) return base::fail(trees.error().kind, trees.error().text);
    Intake intake(input);
    for (const auto& [line, why] : broken)
        intake.reject("bad-line", intake.at(static_cast<std::size_t>(line)),
                      PENUMBRA_SAY("Problem", "This line was not taken. {}")(why));
    Telemetry telemetry(intake);
    for (const auto& tree : *trees) telemetry.take(tree.json, tree.at(""));
    telemetry.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader otlp{
    "otlp", PENUMBRA_TEXT("readers", "OpenTelemetry in JSON"),
    PENUMBRA_TEXT("readers", "Log records of OTLP: reloads, restarts, versions, flags and deployments."), sniffOtlp,
    readOtlp};

} // namespace penumbra::ingest
