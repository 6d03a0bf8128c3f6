#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace penumbra::model {

/// An immutable-by-sharing array in chunks of 256: copying a table copies pointers, changing a row copies its chunk.
/// Not for concurrent change; any number of threads may read.
template <class Row>
class Table final {
public:
    static constexpr std::size_t kChunk = 256;

    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const Row& operator[](std::size_t i) const { return (*m_chunks[i / kChunk])[i % kChunk]; }

    /// The row for change; its chunk is copied first when another table shares it.
    Row& change(std::size_t i) { return own(i / kChunk)[i % kChunk]; }

    Row& append(Row row) {
        if (m_size % kChunk == 0) m_chunks.push_back(std::make_shared<std::vector<Row>>());
        auto& chunk = own(m_size / kChunk);
        if (chunk.capacity() < kChunk) chunk.reserve(kChunk);
        chunk.push_back(std::move(row));
        ++m_size;
        return chunk.back();
    }

    /// Takes these rows instead; a chunk in which nothing differs stays shared. O(rows), without a copy of what stays.
    void assign(std::span<const Row> rows) {
        m_chunks.resize((rows.size() + kChunk - 1) / kChunk);
        m_size = rows.size();
        for (std::size_t c = 0; c < m_chunks.size(); ++c) {
            const auto part = rows.subspan(c * kChunk, std::min(kChunk, rows.size() - c * kChunk));
            if (m_chunks[c] && std::equal(part.begin(), part.end(), m_chunks[c]->begin(), m_chunks[c]->end())) continue;
            m_chunks[c] = std::make_shared<std::vector<Row>>(part.begin(), part.end());
        }
    }
    std::vector<Row> rows() const { return {begin(), end()}; }

    /// Drops the rows from `size` on.
    void truncate(std::size_t size) {
        if (size >= m_size) return;
        m_chunks.resize((size + kChunk - 1) / kChunk);
        if (size % kChunk != 0) own(m_chunks.size() - 1).resize(size % kChunk);
        m_size = size;
    }

    class Iterator final {
    public:
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using reference = const Row&;
        using pointer = const Row*;
        using iterator_category = std::forward_iterator_tag;
        Iterator() = default;
        Iterator(const Table* table, std::size_t i) : m_table(table), m_i(i) {}
        const Row& operator*() const { return (*m_table)[m_i]; }
        const Row* operator->() const { return &(*m_table)[m_i]; }
        Iterator& operator++() {
            ++m_i;
            return *this;
        }
        Iterator operator++(int) {
            auto old = *this;
            ++m_i;
            return old;
        }
        bool operator==(const Iterator&) const = default;

    private:
        const Table* m_table = nullptr;
        std::size_t m_i = 0;
    };
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, m_size}; }

    bool operator==(const Table& other) const {
        if (m_size != other.m_size) return false;
        for (std::size_t c = 0; c < m_chunks.size(); ++c)
            if (m_chunks[c] != other.m_chunks[c] && *m_chunks[c] != *other.m_chunks[c]) return false;
        return true;
    }
    /// Calls visit(i) for each row that differs from the other table's or that it does not have, ascending. What both
    /// tables share costs a comparison per chunk.
    template <class Visit>
    void differences(const Table& other, Visit visit) const {
        for (std::size_t c = 0; c < m_chunks.size(); ++c) {
            if (c < other.m_chunks.size() && m_chunks[c] == other.m_chunks[c]) continue;
            const auto& own = *m_chunks[c];
            for (std::size_t i = 0; i < own.size(); ++i)
                if (const auto at = c * kChunk + i; at >= other.m_size || !(own[i] == other[at])) visit(at);
        }
    }
    /// How many chunks both tables share; for tests of the promise that one edit copies no fleet.
    std::size_t sharedChunks(const Table& other) const {
        std::size_t shared = 0;
        for (std::size_t c = 0; c < m_chunks.size() && c < other.m_chunks.size(); ++c)
            shared += m_chunks[c] == other.m_chunks[c] ? 1 : 0;
        return shared;
    }

private:
    std::vector<Row>& own(std::size_t c) {
        auto& chunk = m_chunks[c];
        if (chunk.use_count() > 1) {
            auto copy = std::make_shared<std::vector<Row>>();
            copy->reserve(kChunk);
            copy->assign(chunk->begin(), chunk->end());
            chunk = std::move(copy);
        }
        return *chunk;
    }

    std::vector<std::shared_ptr<std::vector<Row>>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace penumbra::model
