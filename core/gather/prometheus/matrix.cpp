#include "gather/prometheus/matrix.h"

#include "base/json.h"

#include <charconv>
#include <cmath>

namespace penumbra::gather {

namespace {

class Reader final {
public:
    explicit Reader(std::string_view text, base::TimeWindow window)
        : m_next(text.data()), m_end(text.data() + text.size()), m_window(window) {}

    /// From the bracket that opens the list of rows to the one that closes it.
    bool rows(std::vector<PrometheusRow>& out) {
        if (!mark('[')) return false;
        if (mark(']')) return true;
        do {
            const auto room = out.empty() ? std::size_t{0} : out.back().times.size();
            auto& row = out.emplace_back();
            row.times.reserve(room);
            row.values.reserve(room);
            if (!this->row(row)) return false;
        } while (mark(','));
        return mark(']');
    }
    const char* next() const { return m_next; }

private:
    void space() {
        while (m_next != m_end && (*m_next == ' ' || *m_next == '\n' || *m_next == '\t' || *m_next == '\r')) ++m_next;
    }
    bool mark(char c) {
        if (m_next != m_end && *m_next == c) {
            ++m_next;
            return true;
        }
        space();
        if (m_next == m_end || *m_next != c) return false;
        ++m_next;
        return true;
    }
    bool word(std::string_view text) {
        space();
        if (static_cast<std::size_t>(m_end - m_next) < text.size() || std::string_view(m_next, text.size()) != text)
            return false;
        m_next += text.size();
        return true;
    }

    /// What stands between two quotes, where it stands for itself.
    bool plain(std::string_view& out) {
        if (!mark('"')) return false;
        const char* begin = m_next;
        while (m_next != m_end && *m_next != '"' && *m_next != '\\' && static_cast<signed char>(*m_next) >= 0x20)
            ++m_next;
        out = {begin, static_cast<std::size_t>(m_next - begin)};
        return m_next != m_end && *m_next++ == '"';
    }

    /// A text with whatever a JSON text may hold.
    bool text(std::string& out) {
        space();
        const char* begin = m_next;
        if (std::string_view simple; plain(simple)) {
            out = simple;
            return true;
        }
        m_next = begin + 1;
        for (; m_next < m_end && *m_next != '"'; ++m_next)
            if (*m_next == '\\') ++m_next;
        if (m_next >= m_end) return false;
        ++m_next;
        const auto value = base::parseJson({begin, static_cast<std::size_t>(m_next - begin)}, "A label");
        if (!value || !value->is_string()) return false;
        out = value->get<std::string>();
        return true;
    }

    bool labels(LabelSet& out) {
        if (!mark('{')) return false;
        if (mark('}')) return true;
        do {
            std::string key, value;
            if (!text(key) || !mark(':') || !text(value)) return false;
            if (!out.emplace(std::move(key), std::move(value)).second) return false;
        } while (mark(','));
        return mark('}');
    }

    /// Seconds with up to three decimals as milliseconds.
    bool moment(std::int64_t& ms) {
        space();
        const char* begin = m_next;
        std::int64_t whole = 0;
        for (; m_next != m_end && *m_next >= '0' && *m_next <= '9'; ++m_next) {
            whole = whole * 10 + (*m_next - '0');
            if (m_next - begin > 12) return false;
        }
        if (m_next == begin || (*begin == '0' && m_next - begin > 1)) return false;
        ms = whole * 1000;
        if (m_next == m_end || *m_next != '.') return true;
        int weight = 100;
        for (++m_next; m_next != m_end && *m_next >= '0' && *m_next <= '9'; ++m_next, weight /= 10) {
            if (weight == 0) return false;
            ms += (*m_next - '0') * weight;
        }
        return weight < 100;
    }

    bool sample(PrometheusRow& row) {
        std::int64_t ms = 0;
        std::string_view value;
        if (!mark('[') || !moment(ms) || !mark(',') || !plain(value) || !mark(']')) return false;
        double number = 0;
        const char* end = value.data() + value.size();
        const auto parsed = std::from_chars(value.data(), end, number);
        const bool fine = parsed.ec == std::errc() && parsed.ptr == end;
        addSample(row, ms, fine ? number : NAN, m_window);
        return true;
    }

    bool row(PrometheusRow& out) {
        if (!mark('{') || !word("\"metric\"") || !mark(':') || !labels(out.labels)) return false;
        if (!mark(',') || !word("\"values\"") || !mark(':') || !mark('[')) return false;
        if (mark(']')) return mark('}');
        do {
            if (!sample(out)) return false;
        } while (mark(','));
        return mark(']') && mark('}');
    }

    const char* m_next;
    const char* m_end;
    base::TimeWindow m_window;
};

} // namespace

void addSample(PrometheusRow& row, std::int64_t ms, double value, base::TimeWindow window) {
    if (!std::isfinite(value) || !window.contains(base::fromMillis(ms)) ||
        (!row.times.empty() && ms <= row.times.back())) {
        ++row.rejected;
        return;
    }
    row.times.push_back(ms);
    row.values.push_back(value);
}

std::optional<QuickMatrix> readMatrixQuickly(std::string_view body, base::TimeWindow window) {
    constexpr std::string_view kList = "\"result\":";
    constexpr std::size_t kHead = 4096;
    const auto at = body.substr(0, kHead).find(kList);
    if (at == std::string_view::npos) return {};
    const auto begin = at + kList.size();
    QuickMatrix out;
    Reader reader(body.substr(begin), window);
    if (!reader.rows(out.rows)) return {};
    out.rest = body.substr(0, begin);
    out.rest += "[]";
    out.rest += body.substr(static_cast<std::size_t>(reader.next() - body.data()));
    return out;
}

} // namespace penumbra::gather
