#include "ingest/logs/log_book.h"

#include "base/text.h"
#include "document/encoding.h"

namespace penumbra::ingest {

namespace {

constexpr std::size_t kLongestExample = 1000;

/// A line as evidence: its text, cut where it is very long.
std::string evidenceOf(const std::string& line) {
    auto text = document::cleanUtf8(line);
    if (text.size() <= kLongestExample) return text;
    auto end = kLongestExample;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "...";
}

} // namespace

model::StatedResource& LogBook::resource(model::ResourceKind kind, const std::string& name) {
    const auto id = model::makeId(kind, name);
    const auto [it, fresh] = m_resources.try_emplace(id.text());
    if (fresh) {
        it->second.stated = {};
        it->second.id = id;
        it->second.kind = kind;
        it->second.name = name.substr(name.rfind('/') + 1);
    }
    return it->second;
}

void LogBook::take(const LogRecord& record) {
    const auto whose = record.resources.empty() ? std::string() : record.resources.front().text();
    if (!m_detector.take(record.time, whose, record.program, record.body, m_kept.size()))
        return m_intake.countPassed(record.severity <= 3 ? PENUMBRA_TEXT("Kind", "log record of an error")
                                                         : PENUMBRA_TEXT("Kind", "log record"));
    m_intake.countTaken(PENUMBRA_TEXT("Kind", "log record"));
    m_kept.push_back({record.id, record.where, record.resources});
}

void LogBook::finish() {
    for (const auto& seen : std::move(m_detector).finish()) {
        const auto& kept = m_kept[seen.record];
        model::ScheduledEvent event;
        event.id = model::EventId(kept.id);
        event.kind = eventKindOf(seen.happening.kind);
        event.title = document::cleanUtf8(sayHappening(seen.happening, seen.program));
        event.window = {seen.begin, seen.end};
        event.zone = "UTC";
        event.resources = kept.resources;
        event.source = m_intake.input().name;
        for (const auto& line : seen.lines) event.evidence.push_back(evidenceOf(line));
        m_intake.add(std::move(event), kept.where);
    }
    for (const auto& [id, resource] : m_resources) m_intake.add(resource, m_intake.input().name);
}

} // namespace penumbra::ingest
