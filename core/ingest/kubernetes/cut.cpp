#include "ingest/kubernetes/cut.h"

#include "base/bytes.h"
#include "base/text.h"
#include "ingest/kubernetes/cutter.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kLargestObject = std::size_t{512} << 20;
constexpr std::size_t kFewestBytes = 32; ///< of one written object

void write(const CutObject& object, base::ByteWriter& out) {
    for (const auto* text : {&object.space, &object.name, &object.version, &object.owner, &object.templateHash})
        out.put(std::string_view(*text));
    out.put(object.labels);
    out.put(object.replicas);
    out.put(static_cast<std::uint8_t>(object.social));
    out.put(std::string_view(object.text));
}

CutObject readObject(base::ByteReader& in) {
    CutObject out;
    for (auto* text : {&out.space, &out.name, &out.version, &out.owner, &out.templateHash})
        *text = in.text(kLargestObject);
    out.labels = in.number<std::uint64_t>();
    out.replicas = in.number<std::int64_t>();
    out.social = in.number<std::uint8_t>() != 0;
    out.text = in.text(kLargestObject);
    return out;
}

/// What `read` makes of the child's answer.
template <class T, class Read>
base::Result<T> understand(const base::Result<std::string>& answer, std::string_view name, const Read& read) {
    if (!answer) return tl::unexpected(answer.error());
    base::ByteReader in(*answer);
    T out = read(in);
    if (!in.whole() || in.left() > 0)
        return base::failInternal(
            PENUMBRA_SAY("Problem", "{} was not read: the answer of the reading process is damaged.")(name));
    return out;
}

std::string whyInvalid(const Cutter& cutter, std::string_view name) {
    return cutter.invalid().empty()
               ? PENUMBRA_SAY("Problem", "{} cannot be read safely: it nests deeper than 64 levels.")(name)
               : PENUMBRA_SAY("Problem", "{} is not valid JSON: {}.")(name, cutter.invalid());
}

base::Result<std::string> listIn(std::string_view kind, std::string_view bytes, std::string_view name) {
    Keep envelope;
    envelope.at("metadata.resourceVersion").role = Keep::Role::ListVersion;
    envelope.at("metadata.continue").role = Keep::Role::Next;
    envelope.children["items"] = keptOf(kind);
    Cutter cutter(envelope, kind);
    if (!base::Json::sax_parse(bytes, &cutter)) return base::failInput(whyInvalid(cutter, name));
    const bool measured = kind.ends_with("Metrics"); // they are of now and have no version
    if (cutter.version.empty() && !measured)
        return base::failInput(PENUMBRA_SAY("Problem",
                                            "{} is no list of a Kubernetes API: it has no resourceVersion. Check the "
                                            "address and its path.")(name));
    base::ByteWriter out;
    out.put(std::string_view(cutter.version));
    out.put(std::string_view(cutter.next));
    out.put(static_cast<std::uint32_t>(cutter.objects.size()));
    for (const auto& object : cutter.objects) write(object, out);
    return out.bytes();
}

CutEvent::Type typeOf(std::string_view text) {
    if (text == "ADDED" || text == "MODIFIED") return CutEvent::Type::Put;
    if (text == "DELETED") return CutEvent::Type::Gone;
    return text == "BOOKMARK" ? CutEvent::Type::Bookmark : CutEvent::Type::Failed;
}

/// Writes the events of one watch; what is wrong with them otherwise.
std::string eventsIn(const WatchLines& watch, std::string_view name, base::ByteWriter& out) {
    Keep envelope;
    envelope.at("type").role = Keep::Role::EventType;
    envelope.children["object"] = keptOf(watch.kind);
    base::ByteWriter events;
    std::uint32_t count = 0;
    for (auto lines = watch.lines; !lines.empty();) {
        const auto end = std::min(lines.find('\n'), lines.size());
        const auto line = lines.substr(0, end);
        lines.remove_prefix(std::min(end + 1, lines.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        Cutter cutter(envelope, watch.kind);
        if (!base::Json::sax_parse(line, &cutter)) return whyInvalid(cutter, name);
        if (cutter.type.empty() || cutter.objects.size() != 1)
            return PENUMBRA_SAY("Problem",
                                "{} is no watch of a Kubernetes API: a line of it has no type or no object.")(name);
        events.put(static_cast<std::uint8_t>(typeOf(cutter.type)));
        events.put(static_cast<std::int32_t>(cutter.code));
        events.put(std::string_view(cutter.message));
        write(cutter.objects.front(), events);
        ++count;
    }
    out.put(count);
    out.append(events);
    return {};
}

} // namespace

bool canBeCut(std::string_view kind) { return !keptOf(kind).children.empty(); }

PageCutter::PageCutter(std::string name)
    : m_name(std::move(name)), m_process({}, [name = m_name](std::string_view input) {
          const auto end = std::min(input.find('\n'), input.size());
          return listIn(input.substr(0, end), input.substr(std::min(end + 1, input.size())), name);
      }) {}

base::Result<CutList> PageCutter::cut(std::string_view kind, std::string_view bytes, const std::stop_token& stop) {
    const auto answer = m_process.read(m_name, fmt::format("{}\n", kind), bytes, stop);
    return understand<CutList>(answer, m_name, [](base::ByteReader& in) {
        CutList out;
        out.version = in.text(kLargestObject);
        out.next = in.text(kLargestObject);
        out.objects.resize(in.count(kLargestObject, kFewestBytes));
        for (auto& object : out.objects) object = readObject(in);
        return out;
    });
}

base::Result<std::vector<std::vector<CutEvent>>> cutEvents(const std::vector<WatchLines>& watches,
                                                           std::string_view name, const Limits& limits) {
    const auto answer = runLimited(name, limits, [&]() -> base::Result<std::string> {
        base::ByteWriter out;
        for (const auto& watch : watches)
            if (auto wrong = eventsIn(watch, name, out); !wrong.empty()) return base::failInput(std::move(wrong));
        return out.bytes();
    });
    return understand<std::vector<std::vector<CutEvent>>>(answer, name, [&](base::ByteReader& in) {
        std::vector<std::vector<CutEvent>> out(watches.size());
        for (auto& events : out) {
            events.resize(in.count(kLargestObject, kFewestBytes));
            for (auto& event : events) {
                event.type = static_cast<CutEvent::Type>(std::min<std::uint8_t>(in.number<std::uint8_t>(), 3));
                event.code = in.number<std::int32_t>();
                event.message = in.text(kLargestObject);
                event.object = readObject(in);
            }
        }
        return out;
    });
}

} // namespace penumbra::ingest
