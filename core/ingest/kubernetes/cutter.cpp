#include "ingest/kubernetes/cutter.h"

#include "base/hash.h"
#include "base/parts.h"

#include <charconv>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kMaxDepth = 64;

/// The text as a JSON string. It is UTF-8, as the parser saw to it.
void quote(std::string_view text, std::string& out) {
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else if (static_cast<unsigned char>(c) < 0x20)
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
        else
            out += c;
    }
    out += '"';
}

std::int64_t numberOf(std::string_view text) {
    std::int64_t out = 0;
    std::from_chars(text.data(), text.data() + text.size(), out);
    return out;
}

} // namespace

Keep& Keep::at(std::string_view path) {
    auto* out = this;
    while (!path.empty()) {
        const auto dot = std::min(path.find('.'), path.size());
        out = &out->children[std::string(path.substr(0, dot))];
        path.remove_prefix(std::min(dot + 1, path.size()));
    }
    return *out;
}

Cutter::Place Cutter::nextPlace() {
    if (m_frames.empty()) return {&m_root, false, false};
    if (m_frames.back().array) return m_frames.back().place;
    return m_next;
}

bool Cutter::key(string_t& name) {
    if (m_skipped > 0) return true;
    const auto& place = m_frames.back().place;
    m_next = {nullptr, place.all, !place.all};
    if (place.keep != nullptr) {
        if (const auto it = place.keep->children.find(name); it != place.keep->children.end())
            m_next = {&it->second, place.all || it->second.all, false};
        else if (place.keep->ours && name.starts_with("penumbra.io/"))
            m_next = {nullptr, true, false};
    }
    m_key = name;
    return true;
}

/// Writes what stands before a value: a comma and, in an object, its key.
void Cutter::lead() {
    auto& frame = m_frames.back();
    if (!frame.empty) m_text += ',';
    frame.empty = false;
    if (frame.array) return;
    quote(m_key, m_text);
    m_text += ':';
}

bool Cutter::start(bool array) {
    if (m_skipped > 0 || nextPlace().skipped) {
        ++m_skipped;
        return m_frames.size() + static_cast<std::size_t>(m_skipped) <= kMaxDepth;
    }
    Frame frame;
    frame.place = nextPlace();
    frame.array = array;
    const auto role = frame.place.keep != nullptr ? frame.place.keep->role : Keep::Role::None;
    if (role == Keep::Role::Object && !array) {
        m_object = {};
        m_controlled = false;
        m_text = fmt::format("{{\"kind\":\"{}\"", m_kind);
        frame.written = frame.began = true;
        frame.empty = false;
    } else if (!m_frames.empty() && m_frames.back().written && !(frame.place.keep && frame.place.keep->silent)) {
        lead();
        frame.begin = m_text.size();
        m_text += array ? '[' : '{';
        frame.written = true;
    }
    if (role == Keep::Role::Social) m_object.social = true;
    if (role == Keep::Role::Owner && !array) {
        m_ownerKind.clear();
        m_ownerName.clear();
        m_ownerControls = false;
    }
    m_frames.push_back(frame);
    return m_frames.size() <= kMaxDepth;
}

bool Cutter::end(char bracket) {
    if (m_skipped > 0) {
        --m_skipped;
        return true;
    }
    const auto frame = m_frames.back();
    m_frames.pop_back();
    if (frame.written) m_text += bracket;
    const auto role = frame.place.keep != nullptr ? frame.place.keep->role : Keep::Role::None;
    if (role == Keep::Role::Labels && frame.written)
        m_object.labels = base::hashText(std::string_view(m_text).substr(frame.begin));
    if (role == Keep::Role::Owner && !frame.array && !m_controlled && (m_ownerControls || m_object.owner.empty())) {
        m_object.owner = m_ownerKind + "/" + m_ownerName;
        m_controlled = m_ownerControls;
    }
    if (frame.began) {
        m_object.text = m_text;
        objects.push_back(std::move(m_object));
    }
    return true;
}

bool Cutter::scalar(std::string_view json, std::string_view plain) {
    if (m_skipped > 0) return true;
    const auto place = nextPlace();
    if (place.skipped || m_frames.empty()) return true;
    if (place.keep != nullptr) note(place.keep->role, plain);
    const bool wanted = place.all || (place.keep != nullptr && place.keep->children.empty() && !place.keep->silent);
    if (!m_frames.back().written || !wanted) return true;
    lead();
    m_text += json;
    return true;
}

void Cutter::note(Keep::Role role, std::string_view plain) {
    using enum Keep::Role;
    switch (role) {
    case Space:
        m_object.space = plain;
        return;
    case Name:
        m_object.name = plain;
        return;
    case Version:
        m_object.version = plain;
        return;
    case TemplateHash:
        m_object.templateHash = plain;
        return;
    case Replicas:
        m_object.replicas = numberOf(plain);
        return;
    case OwnerKind:
        m_ownerKind = plain;
        return;
    case OwnerName:
        m_ownerName = plain;
        return;
    case OwnerController:
        m_ownerControls = plain == "true";
        return;
    case ListVersion:
        version = plain;
        return;
    case Next:
        next = plain;
        return;
    case EventType:
        type = plain;
        return;
    case Code:
        code = static_cast<int>(numberOf(plain));
        return;
    case Message:
        message = plain;
        return;
    case None:
    case Object:
    case Labels:
    case Owner:
    case Social:
        return;
    }
}

bool Cutter::boolean(bool value) { return scalar(value ? "true" : "false", value ? "true" : "false"); }
bool Cutter::number_integer(number_integer_t value) {
    const auto text = std::to_string(value);
    return scalar(text, text);
}
bool Cutter::number_unsigned(number_unsigned_t value) {
    const auto text = std::to_string(value);
    return scalar(text, text);
}
bool Cutter::number_float(number_float_t, const string_t& text) { return scalar(text, text); }
bool Cutter::string(string_t& value) {
    if (m_skipped > 0 || nextPlace().skipped) return true;
    std::string json;
    quote(value, json);
    return scalar(json, value);
}

bool Cutter::parse_error(std::size_t, const std::string&, const base::Json::exception& error) {
    const std::string_view what(error.what());
    const auto cut = what.find("] ");
    m_invalid = cut == std::string_view::npos ? what : what.substr(cut + 2);
    return false;
}

} // namespace penumbra::ingest
