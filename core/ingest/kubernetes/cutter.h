#pragma once

#include "base/json.h"
#include "ingest/kubernetes/cut.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// Which members of a JSON value are kept; of an array, of each of its elements.
struct Keep {
    enum class Role : std::uint8_t {
        None,
        Object,
        Space,
        Name,
        Version,
        Labels,
        TemplateHash,
        Replicas,
        Owner,
        OwnerKind,
        OwnerName,
        OwnerController,
        Social,
        ListVersion,
        Next,
        EventType,
        Code,
        Message
    };
    Role role = Role::None;
    bool all = false;    ///< with all below
    bool silent = false; ///< looked at, not written
    bool ours = false;   ///< members whose key begins with penumbra.io/ too
    std::map<std::string, Keep, std::less<>> children;

    Keep& at(std::string_view path); ///< "spec.containers.resources", made where it is not there
};

/// What is kept of an object of that kind; without children for a kind that is not known.
Keep keptOf(std::string_view kind);

/// Writes what is kept of an answer while it is parsed; nothing else of it is ever held.
class Cutter final : public nlohmann::json_sax<base::Json> {
public:
    /// `envelope` leads to the objects, whose Keep has the role Object.
    Cutter(const Keep& envelope, std::string_view kind) : m_root(envelope), m_kind(kind) {}

    bool null() override { return scalar("null", {}); }
    bool boolean(bool value) override;
    bool number_integer(number_integer_t value) override;
    bool number_unsigned(number_unsigned_t value) override;
    bool number_float(number_float_t value, const string_t& text) override;
    bool string(string_t& value) override;
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return start(false); }
    bool start_array(std::size_t) override { return start(true); }
    bool end_object() override { return end('}'); }
    bool end_array() override { return end(']'); }
    bool key(string_t& name) override;
    bool parse_error(std::size_t, const std::string& where, const base::Json::exception& error) override;

    const std::string& invalid() const { return m_invalid; }

    std::vector<CutObject> objects;
    std::string version, next, type, message;
    int code = 0;

private:
    /// What is kept of the value that comes next, and where it goes.
    struct Place {
        const Keep* keep = nullptr; ///< null within what is kept whole
        bool all = false;
        bool skipped = false;
    };
    struct Frame {
        Place place;
        bool array = false, written = false, empty = true, began = false;
        std::size_t begin = 0; ///< of its text
    };
    Place nextPlace();
    bool start(bool array);
    bool end(char bracket);
    bool scalar(std::string_view json, std::string_view plain);
    void note(Keep::Role role, std::string_view plain);
    void lead();

    const Keep& m_root;
    std::string m_kind, m_key, m_text, m_invalid;
    std::vector<Frame> m_frames;
    Place m_next;
    int m_skipped = 0;
    CutObject m_object;
    std::string m_ownerKind, m_ownerName;
    bool m_ownerControls = false, m_controlled = false;
};

} // namespace penumbra::ingest
