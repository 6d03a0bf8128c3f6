#include "ingest/logs/detector.h"

#include "base/parts.h"
#include "ingest/row.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using Kind = Happening::Kind;

/// A sentence that programs write about themselves, in lower case; with `begins` only at the begin of the line.
struct Sign {
    std::string_view text;
    Kind kind;
    bool begins = true;
};

constexpr std::array kSigns{
    Sign{"reconfiguring", Kind::Reload, false}, // nginx: signal 1 (SIGHUP) received from 7, reconfiguring
    Sign{"received sighup, reloading configuration", Kind::Reload, false}, // postgres, chrony
    Sign{"reloading configuration", Kind::Reload},
    Sign{"reloaded configuration", Kind::Reload},
    Sign{"configuration reloaded", Kind::Reload},
    Sign{"completed loading of configuration file", Kind::Reload, false}, // prometheus
    Sign{"reexecuting master process", Kind::Reload, false},              // haproxy
    Sign{"reloading haproxy", Kind::Reload, false},
    Sign{"stopped (cumulated conns: ", Kind::Reload, false}, // haproxy: the old process hands over, -sf included
    Sign{"loading success", Kind::Restart, false},           // haproxy: at its start and in every reload
    Sign{"config rewrite executed", Kind::Reload},
    Sign{"deployed ", Kind::Deployment},
    Sign{"rolled back to ", Kind::Deployment},
    Sign{"server restarted", Kind::Restart},
    Sign{"ready to accept connections", Kind::Restart},                   // redis
    Sign{"the server is now ready to accept connections", Kind::Restart}, // redis on a socket
    Sign{"exiting master process", Kind::Stop, false},                    // haproxy
    Sign{"database system is ready to accept connections", Kind::Restart, false},
    Sign{"server is ready to receive web requests", Kind::Restart, false}, // prometheus
    Sign{"user requested shutdown", Kind::Stop},                           // redis
    Sign{"received sigterm scheduling shutdown", Kind::Stop},
    Sign{"redis is now ready to exit", Kind::Stop, false},
    Sign{"database system is shut down", Kind::Stop, false},
};

/// "nginx.service - A high performance web server." as systemd names a unit: the unit, or its description.
std::string unitIn(std::string_view text) {
    auto name = base::trimmed(text);
    if (const auto dash = name.find(" - "); dash != std::string_view::npos) name = name.substr(0, dash);
    while (name.ends_with('.')) name.remove_suffix(1);
    if (name.ends_with(".service")) name.remove_suffix(8);
    return std::string(name);
}

/// systemd says of a unit what became of it.
std::optional<Happening> ofUnit(std::string_view line) {
    struct Verb {
        std::string_view text;
        Kind kind;
    };
    for (const auto& [verb, kind] : std::array{Verb{"Reloaded ", Kind::Reload}, Verb{"Started ", Kind::Restart},
                                               Verb{"Restarted ", Kind::Restart}, Verb{"Stopped ", Kind::Stop}}) {
        if (!line.starts_with(verb)) continue;
        const auto rest = line.substr(verb.size());
        const bool unit = rest.find(".service") != std::string_view::npos || rest.ends_with('.');
        if (unit && rest.find("Session ") != 0) return Happening{kind, unitIn(rest), {}};
    }
    return {};
}

bool isVersion(std::string_view word) {
    if (word.starts_with('v')) word.remove_prefix(1);
    const auto dot = word.find('.');
    return !word.empty() && std::isdigit(static_cast<unsigned char>(word.front())) != 0 &&
           dot != std::string_view::npos && dot + 1 < word.size() &&
           std::isdigit(static_cast<unsigned char>(word[dot + 1])) != 0 && word.size() < 40;
}

std::string_view bare(std::string_view word) {
    const auto begin = word.find_first_not_of("\"'(,;=");
    if (begin == std::string_view::npos) return {};
    const auto end = word.find_last_not_of("\"'),;:.");
    return word.substr(begin, end + 1 - begin);
}

/// A banner: "version=2.42.0", "Redis version=7.0.15, bits=64", "starting PostgreSQL 15.5", "nginx/1.22.1" is none, for
/// requests carry it too.
std::optional<Happening> banner(std::string_view line) {
    const auto low = lowered(line);
    const auto at = low.find("version");
    if (at != std::string::npos && (at == 0 || std::isalnum(static_cast<unsigned char>(low[at - 1])) == 0)) {
        const auto rest = base::trimmed(line.substr(at + 7));
        auto word = bare(rest.substr(0, rest.find(' ')));
        word.remove_prefix(word.rfind('=') + 1); // "(version=2.42.0": the key stands twice
        const bool own = low.find("starting") != std::string::npos || low.find(" started") != std::string::npos ||
                         low.starts_with("version") || low.find("redis version") != std::string::npos;
        if (own && isVersion(word)) return Happening{Kind::Version, {}, std::string(word)};
    }
    if (!low.starts_with("starting ")) return {};
    for (std::size_t begin = 9; begin < line.size();) {
        const auto end = std::min(line.find(' ', begin), line.size());
        const auto word = bare(line.substr(begin, end - begin));
        if (isVersion(word)) return Happening{Kind::Version, {}, std::string(word)};
        begin = end + 1;
    }
    return {};
}

/// The word at that place.
std::string_view valueOf(std::string_view text, std::size_t at) { return text.substr(at, text.find(' ', at) - at); }

/// "feature flag checkout-v2 enabled", "flag 'dark' set to on", "Flag new-cart was toggled off".
std::optional<Happening> flag(std::string_view line) {
    const auto low = lowered(line);
    const auto at = low.find("flag ");
    if (at == std::string::npos || (at > 0 && low[at - 1] != ' ')) return {};
    if (at > 0 && low.substr(0, at).find_first_not_of("feature toggled turned ") != std::string::npos) return {};
    auto rest = base::trimmed(line.substr(at + 5));
    const auto name = bare(rest.substr(0, rest.find(' ')));
    if (name.empty() || name.size() == rest.size()) return {};
    const auto state = lowered(rest.substr(rest.find(' ') + 1));
    for (const auto& [words, value] : {std::pair("enabled", "on"),
                                       {"disabled", "off"},
                                       {"toggled on", "on"},
                                       {"toggled off", "off"},
                                       {"turned on", "on"},
                                       {"turned off", "off"}})
        if (state == words || state == fmt::format("was {}", words) || state.starts_with(fmt::format("{} ", words)))
            return Happening{Kind::Flag, {}, fmt::format("{} {}", name, value)};
    for (const std::string_view set : {"set to ", "was set to ", "changed to "})
        if (state.starts_with(set))
            return Happening{Kind::Flag, {}, fmt::format("{} {}", name, bare(valueOf(state, set.size())))};
    return {};
}

/// "signal 3 (SIGQUIT) received from 7, shutting down" of nginx. Its workers shut down in every reload.
bool stopsBySignal(std::string_view low) {
    return low.starts_with("signal ") && low.find(") received from ") != std::string_view::npos &&
           (low.ends_with(", shutting down") || low.ends_with(", exiting"));
}

/// "Client closed connection id=4 ... cmd=config|set ...": what a client of Redis said last.
bool setsRedis(std::string_view low) {
    return low.starts_with("client closed connection ") && low.find(" cmd=config|set ") != std::string_view::npos;
}

/// "nginx/1.22.1" and no more, as nginx writes when it starts: a request that names it has more.
std::optional<Happening> ownName(std::string_view text) {
    const auto slash = text.find('/');
    if (slash == std::string_view::npos || slash == 0 || text.find(' ') != std::string_view::npos) return {};
    if (!std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(slash),
                     [](unsigned char c) { return std::isalpha(c) != 0; }) ||
        !isVersion(text.substr(slash + 1)) ||
        text.substr(slash + 1).find_first_not_of("0123456789.") != std::string_view::npos)
        return {};
    return Happening{Kind::Version, {}, std::string(text.substr(slash + 1))};
}

/// The line without the "LOG:  " that PostgreSQL begins it with.
std::string_view withoutLevel(std::string_view line) {
    const auto colon = line.find(':');
    const bool level = colon != std::string_view::npos && colon > 2 && colon < 10 &&
                       std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon),
                                   [](char c) { return c >= 'A' && c <= 'Z'; });
    return level ? base::trimmed(line.substr(colon + 1)) : line;
}

/// The text of a line in logfmt, else the line itself.
std::string_view messageOf(std::string_view line) {
    const auto at = line.find("msg=\"");
    if (at == std::string_view::npos || (at > 0 && line[at - 1] != ' ')) return base::trimmed(line);
    const auto rest = line.substr(at + 5);
    return rest.substr(0, rest.find('"'));
}

} // namespace

std::optional<Happening> happeningIn(std::string_view line) {
    const auto whole = withoutLevel(base::trimmed(line));
    const auto text = messageOf(whole);
    if (text.empty() || text.size() > 4096) return {};
    if (auto unit = ofUnit(text)) return unit;
    if (auto seen = banner(whole)) return seen;
    if (auto seen = flag(text)) return seen;
    if (auto seen = ownName(text)) return seen;
    const auto low = lowered(text);
    // A request or a query is quoted or begins with its method; what it asks for happened to nobody.
    for (const std::string_view method : {"\"get ", "\"post ", "\"put ", "\"head ", "get /", "post /", "put /"})
        if (low.find(method) != std::string::npos) return {};
    if (stopsBySignal(low)) return Happening{Kind::Stop, {}, {}};
    if (setsRedis(low)) return Happening{Kind::Settings, {}, {}};
    for (const auto& sign : kSigns)
        if (sign.begins ? low.starts_with(sign.text) : low.find(sign.text) != std::string::npos)
            return Happening{sign.kind, {}, {}};
    return {};
}

std::string sayHappening(const Happening& happening, const std::string& program) {
    const auto name = program.empty() ? std::string("A program") : program;
    switch (happening.kind) {
    case Kind::Reload:
        return fmt::format("{} loaded its configuration again", name);
    case Kind::Restart:
        return fmt::format("{} was started", name);
    case Kind::Stop:
        return fmt::format("{} was stopped", name);
    case Kind::Version:
        return fmt::format("{} runs version {}", name, happening.detail);
    case Kind::Flag:
        return fmt::format("{}: flag {}", name, happening.detail);
    case Kind::Deployment:
        return fmt::format("{} was deployed", name);
    case Kind::Settings:
        return fmt::format("Settings of {} were changed", name);
    }
    return {};
}

model::EventKind eventKindOf(Kind kind) {
    switch (kind) {
    case Kind::Reload:
    case Kind::Version:
    case Kind::Flag:
    case Kind::Deployment:
    case Kind::Settings:
        return model::EventKind::Release;
    case Kind::Restart:
    case Kind::Stop:
        return model::EventKind::Other;
    }
    return model::EventKind::Other;
}

bool Detector::take(base::Time time, const std::string& host, const std::string& program, std::string_view line,
                    std::size_t record) {
    auto happening = happeningIn(line);
    if (!happening) return false;
    const auto who = happening->program.empty() ? program : happening->program;
    for (auto it = m_seen.rbegin(); it != m_seen.rend(); ++it) {
        if (it->end + kTogether < time) continue;
        const bool same = it->host == host && it->program == who && time + kTogether >= it->begin &&
                          it->happening.kind == happening->kind && it->happening.detail == happening->detail;
        if (!same) continue;
        if (time < it->begin) it->record = record;
        it->begin = std::min(it->begin, time);
        it->end = std::max(it->end, time);
        if (it->lines.size() < kMostLines) it->lines.emplace_back(line);
        return true;
    }
    m_seen.push_back({std::move(*happening), time, time, who, host, {std::string(line)}, record});
    return true;
}

namespace {

void merge(Detector::Seen& into, Detector::Seen& from) {
    into.end = std::max(into.end, from.end);
    for (auto& line : from.lines)
        if (into.lines.size() < Detector::kMostLines) into.lines.push_back(std::move(line));
}

bool isPart(const Detector::Seen& of, const Detector::Seen& seen) {
    return of.host == seen.host && of.program == seen.program && of.end + Detector::kTogether >= seen.begin &&
           seen.end + Detector::kTogether >= of.begin;
}

} // namespace

std::vector<Detector::Seen> Detector::finish() && {
    std::stable_sort(m_seen.begin(), m_seen.end(), [](const Seen& a, const Seen& b) { return a.begin < b.begin; });
    std::vector<Seen> out;
    for (auto& seen : m_seen) {
        const bool starts = seen.happening.kind == Kind::Restart;
        const auto before = std::find_if(out.rbegin(), out.rend(), [&](const Seen& s) {
            const bool reload = s.happening.kind == Kind::Reload && (starts || seen.happening.kind == Kind::Stop);
            return isPart(s, seen) && (reload || (starts && s.happening.kind == Kind::Stop));
        });
        if (before == out.rend()) {
            out.push_back(std::move(seen));
            continue;
        }
        if (before->happening.kind == Kind::Stop) before->happening.kind = Kind::Restart;
        merge(*before, seen);
    }
    return out;
}

} // namespace penumbra::ingest
