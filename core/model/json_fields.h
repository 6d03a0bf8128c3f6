#pragma once

#include "base/json.h"
#include "base/time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace penumbra::model {

/// A time as text; as milliseconds where ISO 8601 has no form for it. Lossless.
base::Json timeToJson(base::Time time);

/// Reads the members of one JSON object, each optional, into what already holds the default. The first member of a
/// wrong type stops everything and is named by the error.
class JsonFields final {
public:
    JsonFields(const base::Json& object, std::string what);

    void read(const char* key, std::string& out);
    void read(const char* key, bool& out);
    void read(const char* key, int& out);
    void read(const char* key, double& out);
    void read(const char* key, base::Time& out);
    void read(const char* key, std::map<std::string, std::string>& out);
    void read(const char* key, std::vector<std::string>& out);

    /// The member for the caller to walk, or null when it is absent or something failed before.
    const base::Json* object(const char* key) { return child(key, &base::Json::is_object, "an object"); }
    const base::Json* array(const char* key) { return child(key, &base::Json::is_array, "a list"); }

    /// A member that a parser of names reads, e.g. a kind; absent: `out` stays.
    template <class Value, class Parse>
    void readName(const char* key, Value& out, Parse parse) {
        std::string name;
        read(key, name);
        if (m_error || name.empty()) return;
        if (const auto value = parse(name))
            out = *value;
        else
            fail(key, value.error().text);
    }
    /// Takes over what a nested value reports.
    template <class Value>
    bool take(const base::Result<Value>& nested) {
        if (!nested && !m_error) m_error = nested.error();
        return !m_error;
    }
    void fail(const std::string& key, const std::string& reason);
    bool failed() const { return m_error.has_value(); }

    template <class Value>
    base::Result<Value> finish(Value value) const {
        if (m_error) return tl::unexpected<base::Error>(*m_error);
        return value;
    }

private:
    const base::Json* find(const char* key) const;
    const base::Json* child(const char* key, bool (base::Json::*is)() const noexcept, const char* expected);

    const base::Json& m_object;
    std::string m_what;
    std::optional<base::Error> m_error;
};

} // namespace penumbra::model
