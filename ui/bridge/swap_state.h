#pragma once

#include "bridge/document.h"

#include <QUndoCommand>

namespace penumbra::bridge {

/// The one undo command: swaps whole states. Steps with the same key that follow one another merge.
class SwapState final : public QUndoCommand {
public:
    SwapState(Document& document, State before, State after, const QString& text, QString mergeKey)
        : QUndoCommand(text), m_document(document), m_before(std::move(before)), m_after(std::move(after)),
          m_mergeKey(std::move(mergeKey)) {}
    void undo() override { m_document.setState(m_before, Running::Stops); }
    void redo() override { m_document.setState(m_after, m_mergeKey.isEmpty() ? Running::Stops : Running::Ends); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const SwapState*>(other);
        if (next->m_mergeKey != m_mergeKey) return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    Document& m_document;
    State m_before, m_after;
    QString m_mergeKey;
};

} // namespace penumbra::bridge
