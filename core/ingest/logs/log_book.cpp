#include "ingest/logs/log_book.h"

#include "base/parts.h"
#include "document/encoding.h"
#include "ingest/row.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kLongestTitle = 120;

struct Verb {
    std::string_view word;
    model::EventKind kind;
};
constexpr std::array<Verb, 18> kVerbs{{{"starting", model::EventKind::Other},
                                       {"started", model::EventKind::Other},
                                       {"stopping", model::EventKind::Other},
                                       {"stopped", model::EventKind::Other},
                                       {"restarting", model::EventKind::Other},
                                       {"restarted", model::EventKind::Other},
                                       {"reloading", model::EventKind::Release},
                                       {"reloaded", model::EventKind::Release},
                                       {"loading configuration", model::EventKind::Release},
                                       {"completed loading", model::EventKind::Release},
                                       {"deploying", model::EventKind::Release},
                                       {"deployed", model::EventKind::Release},
                                       {"deployment", model::EventKind::Release},
                                       {"releasing", model::EventKind::Release},
                                       {"rollback", model::EventKind::Release},
                                       {"rolled back", model::EventKind::Release},
                                       {"shutting down", model::EventKind::Other},
                                       {"shutdown", model::EventKind::Other}}};

const Verb* verbOf(std::string_view text) {
    const auto lower = lowered(text.substr(0, 40));
    const auto it = std::find_if(kVerbs.begin(), kVerbs.end(), [&](const Verb& verb) {
        if (!lower.starts_with(verb.word)) return false;
        return lower.size() == verb.word.size() ||
               std::isalpha(static_cast<unsigned char>(lower[verb.word.size()])) == 0;
    });
    return it == kVerbs.end() ? nullptr : &*it;
}

/// The text of a line in logfmt, else the line itself.
std::string_view textOf(std::string_view body) {
    const auto at = body.find("msg=");
    if (at == std::string_view::npos || (at > 0 && body[at - 1] != ' ')) return base::trimmed(body);
    auto text = body.substr(at + 4);
    if (!text.starts_with('"')) return text.substr(0, text.find(' '));
    text.remove_prefix(1);
    return text.substr(0, text.find('"'));
}

std::string titleOf(std::string_view text, const std::string& program) {
    text = text.substr(0, text.find('\n'));
    auto title = document::cleanUtf8(text);
    if (title.size() > kLongestTitle) {
        auto end = kLongestTitle;
        while (end > 0 && (static_cast<unsigned char>(title[end]) & 0xC0U) == 0x80U) --end;
        title = title.substr(0, end) + "...";
    }
    return program.empty() ? title : fmt::format("{}: {}", program, title);
}

} // namespace

std::string_view happeningIn(std::string_view body) {
    const auto text = textOf(body);
    return verbOf(text) != nullptr ? text : std::string_view();
}

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
    const auto text = happeningIn(record.body);
    if (text.empty()) return m_intake.countPassed(record.severity <= 3 ? "log record of an error" : "log record");
    m_intake.countTaken("log record");
    model::ScheduledEvent event;
    event.id = model::EventId(record.id);
    event.kind = verbOf(text)->kind;
    event.title = titleOf(text, record.program);
    event.window = {record.time, record.time};
    event.zone = "UTC";
    event.resources = record.resources;
    event.source = m_intake.input().name;
    m_intake.add(std::move(event), record.where);
}

void LogBook::finish() {
    for (const auto& [id, resource] : m_resources) m_intake.add(resource, m_intake.input().name);
}

} // namespace penumbra::ingest
