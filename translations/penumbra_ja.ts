<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AddHosts</name>
    <message>
        <source>Add 1 host</source>
        <translation>ホスト 1 台を追加</translation>
    </message>
    <message>
        <source>Add {} hosts</source>
        <translation>ホスト {} 台を追加</translation>
    </message>
    <message>
        <source> like {}</source>
        <translation>、{} と同型</translation>
    </message>
    <message>
        <source> with {}</source>
        <translation>、{}</translation>
    </message>
    <message>
        <source> in {}</source>
        <translation>、{} 内</translation>
    </message>
    <message>
        <source>, there after {}</source>
        <translation>、{} 後に使用可</translation>
    </message>
</context>
<context>
    <name>ApplyTemplate</name>
    <message>
        <source>Apply a change template</source>
        <translation>変更テンプレートを適用</translation>
    </message>
    <message>
        <source>Apply {}: {}</source>
        <translation>{} を適用: {}</translation>
    </message>
</context>
<context>
    <name>CandidateWords</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>誤差（MASE）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>{} of {}</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>one replica of {}</source>
        <translation>{} のレプリカ 1 個</translation>
    </message>
    <message>
        <source>{} replicas of {}</source>
        <translation>レプリカ {} 個（{}）</translation>
    </message>
    <message>
        <source> and </source>
        <translation>、</translation>
    </message>
    <message>
        <source> and {} more</source>
        <translation>、ほか {} 件</translation>
    </message>
    <message>
        <source>{} belongs to a rack that has few of its group</source>
        <translation>{} が、同じグループの少ないラックに属する</translation>
    </message>
    <message>
        <source>{} belongs to a zone that has few of its group</source>
        <translation>{} が、同じグループの少ないゾーンに属する</translation>
    </message>
    <message>
        <source>{} leaves {}</source>
        <translation>{} が {} から離れる</translation>
    </message>
    <message>
        <source>{} leave {}</source>
        <translation>{} が {} から離れる</translation>
    </message>
    <message>
        <source>the taint {} of {} is tolerated</source>
        <translation>taint {}（{}）が許容される</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>it may run on {}, too</source>
        <translation>{} でも実行できる</translation>
    </message>
    <message>
        <source>{} has the label {}={}</source>
        <translation>{} にラベル {}={} がある</translation>
    </message>
    <message>
        <source>it is no longer kept off {}</source>
        <translation>{} から除外されなくなる</translation>
    </message>
    <message>
        <source>{} loses the label {}</source>
        <translation>{} からラベル {} がなくなる</translation>
    </message>
    <message>
        <source>{} has the label {}</source>
        <translation>{} にラベル {} がある</translation>
    </message>
    <message>
        <source>one of the group {} runs in {}</source>
        <translation>グループ {} の 1 つが {} で実行される</translation>
    </message>
    <message>
        <source>a replica of {} runs in {}</source>
        <translation>{} のレプリカが {} で実行される</translation>
    </message>
    <message>
        <source>the licence {} covers {} host more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} ホスト増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} hosts more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} ホスト増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} core more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} コア増やす（{}）</translation>
    </message>
    <message>
        <source>the licence {} covers {} cores more, for {}</source>
        <translation>ライセンス {} の対象をさらに {} コア増やす（{}）</translation>
    </message>
    <message>
        <source>{} exists then</source>
        <translation>{} がその時点で存在する</translation>
    </message>
    <message>
        <source>{} is up again</source>
        <translation>{} が復旧する</translation>
    </message>
    <message>
        <source>{} is not drained</source>
        <translation>{} がドレインされていない</translation>
    </message>
    <message>
        <source>{} is uncordoned</source>
        <translation>{} の配置停止が解除される</translation>
    </message>
    <message>
        <source>{} has {} more</source>
        <translation>{} がさらに {} 多く持つ</translation>
    </message>
    <message>
        <source>{} is freed on {}</source>
        <translation>{} を {} で解放する</translation>
    </message>
    <message>
        <source>{} are freed on {}</source>
        <translation>{} を {} で解放する</translation>
    </message>
</context>
<context>
    <name>ChangeDemand</name>
    <message>
        <source>Demand of {} times {}</source>
        <translation>{} の需要を {} 倍</translation>
    </message>
    <message>
        <source>Demand of {} in {} times {}</source>
        <translation>{} の需要（{}）を {} 倍</translation>
    </message>
    <message>
        <source> and of what it calls</source>
        <translation>、呼び出し先も含む</translation>
    </message>
    <message>
        <source> over {}</source>
        <translation>、{} かけて</translation>
    </message>
    <message>
        <source> and back over {}</source>
        <translation>、{} かけて戻す</translation>
    </message>
    <message>
        <source>, as use</source>
        <translation>、使用量として</translation>
    </message>
    <message>
        <source>, what it stores as before</source>
        <translation>、保存量は据え置き</translation>
    </message>
</context>
<context>
    <name>ChangeDependency</name>
    <message>
        <source>{} no longer needs {}</source>
        <translation>{} は {} を必要としなくなる</translation>
    </message>
    <message>
        <source>{} fails with {}</source>
        <translation>{} は {} とともに障害となる</translation>
    </message>
    <message>
        <source>{} is degraded without {}</source>
        <translation>{} は {} がないと縮退する</translation>
    </message>
</context>
<context>
    <name>ChangeRules</name>
    <message>
        <source>spread over {}s</source>
        <translation>{} ごとに分散</translation>
    </message>
    <message>
        <source>no longer spread</source>
        <translation>分散なし</translation>
    </message>
    <message>
        <source>one in a {} at most</source>
        <translation>{} ごとに最大 1 個</translation>
    </message>
    <message>
        <source>no longer apart</source>
        <translation>分離なし</translation>
    </message>
    <message>
        <source>gathered in one {}</source>
        <translation>1 つの {} に集約</translation>
    </message>
    <message>
        <source>no longer gathered</source>
        <translation>集約なし</translation>
    </message>
    <message>
        <source>kept on {}</source>
        <translation>{} に限定</translation>
    </message>
    <message>
        <source>kept off {}</source>
        <translation>{} を除外</translation>
    </message>
    <message>
        <source>alone on {}</source>
        <translation>{} に専有</translation>
    </message>
    <message>
        <source>priority {}</source>
        <translation>優先度 {}</translation>
    </message>
    <message>
        <source>preempting</source>
        <translation>プリエンプトあり</translation>
    </message>
    <message>
        <source>not preempting</source>
        <translation>プリエンプトなし</translation>
    </message>
    <message>
        <source>Rules of {}: {}</source>
        <translation>{} のルール: {}</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>coming</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>比較済み</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>ベースラインなし</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>the resource itself</source>
        <translation>リソース自体</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>CordonHost</name>
    <message>
        <source>Cordon host {}</source>
        <translation>ホスト {} の配置停止</translation>
    </message>
</context>
<context>
    <name>CordonHosts</name>
    <message>
        <source>Cordon {}</source>
        <translation>{} の配置停止</translation>
    </message>
</context>
<context>
    <name>DegradeHosts</name>
    <message>
        <source>{}{:g} % of {}</source>
        <translation>{}{:g} %（{}）</translation>
    </message>
    <message>
        <source>Degrade {} to {}</source>
        <translation>{} を縮退: {}</translation>
    </message>
</context>
<context>
    <name>Deploy</name>
    <message>
        <source>Deploy {} of {}</source>
        <translation>レプリカ {} 個をデプロイ: {}</translation>
    </message>
    <message>
        <source> with {} each</source>
        <translation>、各 {}</translation>
    </message>
    <message>
        <source> like {}</source>
        <translation>、{} と同じ</translation>
    </message>
</context>
<context>
    <name>DeployManifest</name>
    <message>
        <source>Deploy from a manifest</source>
        <translation>マニフェストからデプロイ</translation>
    </message>
    <message>
        <source>{}{} of {}</source>
        <translation>{}レプリカ {} 個（{}）</translation>
    </message>
    <message>
        <source>Deploy from a manifest: {}</source>
        <translation>マニフェストからデプロイ: {}</translation>
    </message>
</context>
<context>
    <name>DrainHost</name>
    <message>
        <source>Drain host {}</source>
        <translation>ホスト {} をドレイン</translation>
    </message>
</context>
<context>
    <name>DrainHosts</name>
    <message>
        <source>Drain {}</source>
        <translation>{} をドレイン</translation>
    </message>
</context>
<context>
    <name>Driver</name>
    <message>
        <source>A forecast of the load needs lines of one length, one for each probability. Give at least its median.</source>
        <translation>負荷の予測には、確率ごとに 1 本ずつ、同じ長さの線が必要です。少なくとも中央値を指定してください。</translation>
    </message>
    <message>
        <source>{} of load and response are beyond 1e100 and were left out. Check where they come from.</source>
        <translation>負荷と応答のうち {} が 1e100 を超えるため除外しました。値の出どころを確認してください。</translation>
    </message>
    <message>
        <source>Load and response are known together at {} moments only; nothing can be measured from fewer than {}, so the answer is what was seen.</source>
        <translation>負荷と応答がともに得られているのは {} 時点だけです。{} 時点未満では何も測定できないため、回答は観測された値です。</translation>
    </message>
    <message>
        <source>The load was always the same, so nothing tells what another one would do.</source>
        <translation>負荷が常に同じだったため、負荷が変わったときにどうなるかはわかりません。</translation>
    </message>
    <message>
        <source>The load explains nothing: in time held out, knowing it makes the error {:.0f} % smaller. The response is taken as independent of it.</source>
        <translation>負荷では何も説明できません。検証用に残した期間で、負荷を知ることによる誤差の減少は {:.0f} % です。応答は負荷と無関係とみなします。</translation>
    </message>
    <message>
        <source>The response trails the load by {}.</source>
        <translation>応答は負荷より {} 遅れています。</translation>
    </message>
    <message>
        <source>Load and response are never known at the same moment. Give both series over the same time.</source>
        <translation>負荷と応答が同時に得られている時点がありません。同じ期間の両方の時系列を指定してください。</translation>
    </message>
</context>
<context>
    <name>Drivers</name>
    <message>
        <source>{} no load series: none of the resource, its service or their neighbours, such as requests in 1/s or a queue depth. The first is {}.</source>
        <translation>負荷の時系列なし（{}）: リソースにも、そのサービスや隣接するリソースにも、1/s のリクエスト数やキューの長さなどがありません。最初の時系列は {} です。</translation>
    </message>
    <message>
        <source>{} and its load were never measured at the same moment of the history that was looked at.</source>
        <translation>{} とその負荷は、対象とした履歴の同じ時点では一度も測定されていません。</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source> from {}</source>
        <translation>、開始 {}</translation>
    </message>
    <message>
        <source> to {}</source>
        <translation>、終了 {}</translation>
    </message>
    <message>
        <source>It begins at {}, not before the end of what is looked at, {}, so it changes nothing there. Look further ahead: --horizon {}d.</source>
        <translation>開始 {} が対象期間の終わり {} より前ではないため、その期間では何も変わりません。さらに先まで対象にしてください: --horizon {}d</translation>
    </message>
    <message>
        <source>It ends at {}, before the first moment looked at, {}, and changes nothing from there on. Give it later hours, e.g. from=+1d, or look from an earlier moment on: --now.</source>
        <translation>終了 {} が対象期間の最初の時点 {} より前のため、それ以降は何も変わりません。from=+1d のように後の時刻を指定するか、--now で前の時点から見てください。</translation>
    </message>
</context>
<context>
    <name>Evict</name>
    <message>
        <source>Evict {}</source>
        <translation>{} を退避</translation>
    </message>
</context>
<context>
    <name>FailDatastore</name>
    <message>
        <source>Fail datastore {}</source>
        <translation>データストア {} の障害</translation>
    </message>
</context>
<context>
    <name>FailHost</name>
    <message>
        <source>Fail host {}</source>
        <translation>ホスト {} の障害</translation>
    </message>
</context>
<context>
    <name>FailHosts</name>
    <message>
        <source>Fail {}</source>
        <translation>{} の障害</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>from %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>▲ Runs out</source>
        <translation>▲ 枯渇</translation>
    </message>
    <message>
        <source>▲ Homeless</source>
        <translation>▲ 配置先なし</translation>
    </message>
    <message>
        <source>◆ Cannot be lost</source>
        <translation>◆ 喪失不可</translation>
    </message>
    <message>
        <source>▲ Service lost</source>
        <translation>▲ サービス停止</translation>
    </message>
    <message>
        <source>◆ Degraded</source>
        <translation>◆ 縮退</translation>
    </message>
    <message>
        <source>▲ Breaks its promise</source>
        <translation>▲ SLO 違反</translation>
    </message>
    <message>
        <source>▲ Collision</source>
        <translation>▲ 競合</translation>
    </message>
    <message>
        <source>◆ Drain held</source>
        <translation>◆ ドレイン停滞</translation>
    </message>
    <message>
        <source>if it fails</source>
        <translation>障害時</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>実施可</translation>
    </message>
    <message>
        <source>Go if</source>
        <translation>条件付き可</translation>
    </message>
    <message>
        <source>No go</source>
        <translation>実施不可</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>this scenario</source>
        <translation>このシナリオ</translation>
    </message>
    <message>
        <source>sooner, was %1</source>
        <translation>早まる（以前は %1）</translation>
    </message>
    <message>
        <source>there before</source>
        <translation>以前から</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>日時（UTC）</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>由来</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>{} {:.3g} times ({:.3g} to {:.3g})</source>
        <translation>{} {:.3g} 倍（{:.3g}～{:.3g}）</translation>
    </message>
    <message>
        <source>{:.3g} times the requests of {} come to {}, as its history ties them together; in brackets 95 % of resampled fits, which the bands do not hold.</source>
        <translation>リクエスト {:.3g} 倍（{}）は、履歴にある対応関係から {} に相当します。括弧内は再標本化した当てはめの 95 % で、区間には含まれません。</translation>
    </message>
    <message>
        <source> All else that follows the load grows in proportion.</source>
        <translation>負荷に追随するその他のものは比例して増加します。</translation>
    </message>
    <message>
        <source> It is extrapolated: at most {:.3g} requests a second were seen, these are up to {:.3g}.</source>
        <translation>これは外挿です。観測されたのは毎秒最大 {:.3g} リクエストで、ここでは最大 {:.3g} になります。</translation>
    </message>
    <message>
        <source>What is stored ({}) does not grow with the demand: it keeps its own trend. Name dimensions={} for more of it.</source>
        <translation>保存されるもの（{}）は需要とともには増えず、固有の傾向を保ちます。増やすには dimensions={} を指定してください。</translation>
    </message>
    <message>
        <source>The {} of hosts is measured as a whole and of none of the workloads on them, so it does not grow with their demand.</source>
        <translation>ホストの {} は全体として測定され、個々のワークロードについては測定されていないため、ワークロードの需要とともには増えません。</translation>
    </message>
    <message>
        <source>So do {} more services grow as their history ties their use to their requests.</source>
        <translation>ほかに {} 個のサービスも、履歴にある使用量とリクエストの対応関係に従って増加します。</translation>
    </message>
    <message>
        <source>No history ties the use of {} to requests, so what grows there grows in proportion to them.</source>
        <translation>{} の使用量とリクエストの対応関係を示す履歴がないため、そこで増えるものはリクエストに比例して増加します。</translation>
    </message>
</context>
<context>
    <name>HourWords</name>
    <message>
        <source>▲ %1.</source>
        <translation>▲ %1。</translation>
    </message>
    <message>
        <source>◆ %1, with the expected demand.</source>
        <translation>◆ %1（期待される需要の場合）。</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P90.</source>
        <translation>◆ %1（P90 の需要の場合）。</translation>
    </message>
    <message>
        <source>◆ %1, with the demand of P95.</source>
        <translation>◆ %1（P95 の需要の場合）。</translation>
    </message>
    <message>
        <source>Every single rack can be lost.</source>
        <translation>どのラックを 1 つ失っても耐えられます。</translation>
    </message>
    <message>
        <source>Every single zone can be lost.</source>
        <translation>どのゾーンを 1 つ失っても耐えられます。</translation>
    </message>
    <message>
        <source>Every single host can be lost.</source>
        <translation>どのホストを 1 台失っても耐えられます。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>▲ %1 h</source>
        <translation>▲ %1 時間</translation>
    </message>
    <message>
        <source>✓ all hours</source>
        <translation>✓ 全時間</translation>
    </message>
    <message>
        <source>◆ %1 h</source>
        <translation>◆ %1 時間</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>And %1 more that cannot be lost.</source>
        <translation>ほかに %1 件が喪失不可です。</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Penumbra speaks</source>
        <translation>Penumbra の表示言語</translation>
    </message>
    <message>
        <source>The window is made anew for it. What was edited comes back with it.</source>
        <translation>そのためにウィンドウを作り直します。編集した内容はそのまま戻ります。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>次回の起動時</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>{} is killed for lack of memory (OOM) when it exceeds its limit of {}: the probability is {},{} P95 of the peak is {}.</source>
        <translation>{} は上限 {} を超えると、メモリ不足（OOM）で強制終了されます。確率は {}、{}ピークの P95 は {} です。</translation>
    </message>
    <message>
        <source>{} is throttled when its CPU would exceed its limit of {}: the probability is {},{} P95 of the peak is {}.</source>
        <translation>{} は CPU が上限 {} を超えると、スロットリングされます。確率は {}、{}ピークの P95 は {} です。</translation>
    </message>
    <message>
        <source> the median date {},</source>
        <translation>日付の中央値は {}、</translation>
    </message>
</context>
<context>
    <name>LimitLicence</name>
    <message>
        <source>{} runs on at most {} cores licensed by {}</source>
        <translation>{} の実行を {} コアまでに制限（ライセンス {}）</translation>
    </message>
    <message>
        <source>{} runs on at most {} hosts licensed by {}</source>
        <translation>{} の実行を {} ホストまでに制限（ライセンス {}）</translation>
    </message>
</context>
<context>
    <name>Little</name>
    <message>
        <source>Little&apos;s law</source>
        <translation>リトルの法則</translation>
    </message>
    <message>
        <source>what is in flight</source>
        <translation>処理中の量</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>The utilisation law</source>
        <translation>利用率の法則</translation>
    </message>
    <message>
        <source>what is busy</source>
        <translation>稼働中の量</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>サービス時間</translation>
    </message>
    <message>
        <source>The {} looks like milliseconds taken for seconds; import it as seconds.</source>
        <translation>{}は、ミリ秒の値を秒とみなしている可能性があります。秒としてインポートしてください。</translation>
    </message>
    <message>
        <source>The {} looks a thousand times too small, as if it had been divided by 1000 twice; import it as seconds.</source>
        <translation>{}は、1000 で 2 回割ったかのように千分の一になっている可能性があります。秒としてインポートしてください。</translation>
    </message>
    <message>
        <source>The rate looks like one a minute taken for one a second; divide it by 60 where it is gathered.</source>
        <translation>レートは、毎分の値を毎秒とみなしている可能性があります。収集元で 60 で割ってください。</translation>
    </message>
    <message>
        <source>The rate looks sixty times too small, as if it had been divided by 60 twice; gather it as one a second.</source>
        <translation>レートは、60 で 2 回割ったかのように 60 分の 1 になっている可能性があります。毎秒の値として収集してください。</translation>
    </message>
    <message>
        <source>That is the number of its replicas ({}): one series is of a single replica, another of all of them. Gather both for the same.</source>
        <translation>これはレプリカの数（{}）です。一方の時系列は 1 個のレプリカのもので、他方は全レプリカのものです。両方を同じ対象で収集してください。</translation>
    </message>
    <message>
        <source>Check the units of the three series and that they are of the same requests.</source>
        <translation>3 つの時系列の単位と、それらが同じリクエストのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the three series are of the same requests.</source>
        <translation>3 つの時系列が同じリクエストのものであることを確認してください。</translation>
    </message>
    <message>
        <source>{} could not be checked for {}: its three series are known together and above zero at {} only; {} are needed.</source>
        <translation>{}を {} について確認できませんでした。3 つの時系列がそろって 0 より大きいのは {} だけで、{} 時点が必要です。</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} and rate x {} have no relation. {}</source>
        <translation>{}が {} で成り立ちません。{}とレート × {}の間に関係がありません。{}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: rate x {} is {} times {}. {}</source>
        <translation>{}が {} で成り立ちません。レート × {}が {} 倍大きくなっています（比較対象: {}）。{}</translation>
    </message>
    <message>
        <source>{} does not hold for {}: {} is {} times rate x {}. {}</source>
        <translation>{}が {} で成り立ちません。{}が {} 倍大きくなっています（比較対象: レート × {}）。{}</translation>
    </message>
</context>
<context>
    <name>MigrateService</name>
    <message>
        <source>Migrate {}</source>
        <translation>{} を移行</translation>
    </message>
    <message>
        <source> from zone {}</source>
        <translation>、ゾーン {} から</translation>
    </message>
    <message>
        <source> to zone {}, {} at once</source>
        <translation>、ゾーン {} へ、同時に {} 個</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Move {} to {}</source>
        <translation>{} を {} へ移動</translation>
    </message>
</context>
<context>
    <name>NodeWords</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>依存先</translation>
    </message>
    <message>
        <source>is needed by</source>
        <translation>依存元</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>利用先</translation>
    </message>
    <message>
        <source>is used by</source>
        <translation>利用元</translation>
    </message>
    <message>
        <source>has the replica</source>
        <translation>レプリカ</translation>
    </message>
    <message>
        <source>is a replica of</source>
        <translation>レプリカ元</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>carries</source>
        <translation>搭載</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The scenario that was saved as &quot;%1&quot; cannot be read: %2 It is kept as it is. </source>
        <translation>「%1」として保存されたシナリオを読み込めません: %2 そのまま残します。 </translation>
    </message>
    <message>
        <source>What you edit now is saved as &quot;%1&quot;.</source>
        <translation>今後の編集は「%1」として保存されます。</translation>
    </message>
    <message>
        <source>%1 was not made anew: another program has it open, or it cannot be written. Close it there, or open the sample fleet as it is.</source>
        <translation>%1 は再作成されませんでした。ほかのプログラムで開かれているか、書き込めません。そちらを閉じるか、サンプルフリートをそのまま開いてください。</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>the fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Earliest (5 %)</source>
        <translation>最早（5 %）</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Latest (95 %)</source>
        <translation>最遅（95 %）</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Error (MASE)</source>
        <translation>誤差（MASE）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1、%2、%3 より</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時点</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予想</translation>
    </message>
    <message>
        <source>Perhaps because</source>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>%1 of %2 steps since %3 lay outside of the 95 % band; furthest off at %4.</source>
        <translation>%3 以降の %2 ステップ中 %1 ステップが 95 % 区間を外れました。最も外れたのは %4 です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持日時</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>基準データ</translation>
    </message>
    <message>
        <source>◆ older data</source>
        <translation>◆ 古いデータ</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>最新データ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>◆ Paused</source>
        <translation>◆ 一時停止</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最終更新</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>New edit</source>
        <translation>新しい編集</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
</context>
<context>
    <name>PatchHosts</name>
    <message>
        <source>Patch {}</source>
        <translation>{} にパッチ適用</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Best fit</source>
        <translation>ベストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the least left.</source>
        <translation>大きいものから順に、残りが最も少ないホストに置きます。</translation>
    </message>
    <message>
        <source>First fit</source>
        <translation>ファーストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the first host of the inventory that takes it.</source>
        <translation>大きいものから順に、インベントリで最初に収まるホストに置きます。</translation>
    </message>
    <message>
        <source>Worst fit</source>
        <translation>ワーストフィット</translation>
    </message>
    <message>
        <source>The largest first, each on the host that has the most left.</source>
        <translation>大きいものから順に、残りが最も多いホストに置きます。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>In order, each where the kube-scheduler scores highest: little requested, and CPU and memory in balance.</source>
        <translation>順番に、kube-scheduler の評価が最も高い場所に置きます。要求が少なく、CPU とメモリの釣り合いがとれた場所です。</translation>
    </message>
    <message>
        <source>vSphere HA</source>
        <translation>vSphere HA</translation>
    </message>
    <message>
        <source>By restart priority, each on the host with the most unreserved CPU and memory.</source>
        <translation>再起動の優先度順に、予約されていない CPU とメモリが最も多いホストに置きます。</translation>
    </message>
    <message>
        <source>Fragmentation-aware</source>
        <translation>断片化を抑える</translation>
    </message>
    <message>
        <source>In order, each where the least of the free GPUs becomes useless to a typical workload.</source>
        <translation>順番に、典型的なワークロードにとって使えなくなる空き GPU が最も少ない場所に置きます。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>No host is named.</source>
        <translation>ホストが指定されていません。</translation>
    </message>
    <message>
        <source>{} does not exist then.</source>
        <translation>{} はその時点で存在しません。</translation>
    </message>
    <message>
        <source>{} has failed.</source>
        <translation>{} は障害中です。</translation>
    </message>
    <message>
        <source>{} is drained.</source>
        <translation>{} はドレインされています。</translation>
    </message>
    <message>
        <source>{} is cordoned.</source>
        <translation>{} は配置停止中です。</translation>
    </message>
    <message>
        <source>{} has a taint that it does not tolerate.</source>
        <translation>{} に許容されない taint があります。</translation>
    </message>
    <message>
        <source>{} has not the labels that it asks for.</source>
        <translation>{} に必要なラベルがありません。</translation>
    </message>
    <message>
        <source>{} would put two of its group in one place.</source>
        <translation>{} では同じグループの 2 つが 1 か所に置かれます。</translation>
    </message>
    <message>
        <source>{} would spread its group too unevenly.</source>
        <translation>{} ではグループの分散が偏りすぎます。</translation>
    </message>
    <message>
        <source>{} has none of the group that it goes with.</source>
        <translation>{} に一緒に置くべきグループがありません。</translation>
    </message>
    <message>
        <source>{} is more than its licence covers.</source>
        <translation>{} はライセンスの対象を超えています。</translation>
    </message>
    <message>
        <source>{} has no room for it.</source>
        <translation>{} に空きがありません。</translation>
    </message>
    <message>
        <source>{} lacks {} of {}.</source>
        <translation>{} は {} 不足しています（{}）。</translation>
    </message>
    <message>
        <source>one host does not exist then</source>
        <translation>ホスト 1 台はその時点で存在しない</translation>
    </message>
    <message>
        <source>{} hosts do not exist then</source>
        <translation>ホスト {} 台はその時点で存在しない</translation>
    </message>
    <message>
        <source>one host has failed</source>
        <translation>ホスト 1 台は障害中</translation>
    </message>
    <message>
        <source>{} hosts have failed</source>
        <translation>ホスト {} 台は障害中</translation>
    </message>
    <message>
        <source>one host is drained</source>
        <translation>ホスト 1 台はドレイン済み</translation>
    </message>
    <message>
        <source>{} hosts are drained</source>
        <translation>ホスト {} 台はドレイン済み</translation>
    </message>
    <message>
        <source>one host is cordoned</source>
        <translation>ホスト 1 台は配置停止中</translation>
    </message>
    <message>
        <source>{} hosts are cordoned</source>
        <translation>ホスト {} 台は配置停止中</translation>
    </message>
    <message>
        <source>one host has a taint that it does not tolerate</source>
        <translation>ホスト 1 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>{} hosts have a taint that it does not tolerate</source>
        <translation>ホスト {} 台に許容されない taint がある</translation>
    </message>
    <message>
        <source>one host has not the labels that it asks for</source>
        <translation>ホスト 1 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>{} hosts have not the labels that it asks for</source>
        <translation>ホスト {} 台に必要なラベルがない</translation>
    </message>
    <message>
        <source>one host would put two of its group in one place</source>
        <translation>ホスト 1 台では同じグループの 2 つが 1 か所に置かれる</translation>
    </message>
    <message>
        <source>{} hosts would put two of its group in one place</source>
        <translation>ホスト {} 台では同じグループの 2 つが 1 か所に置かれる</translation>
    </message>
    <message>
        <source>one host would spread its group too unevenly</source>
        <translation>ホスト 1 台ではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>{} hosts would spread its group too unevenly</source>
        <translation>ホスト {} 台ではグループの分散が偏りすぎる</translation>
    </message>
    <message>
        <source>one host has none of the group that it goes with</source>
        <translation>ホスト 1 台に一緒に置くべきグループがない</translation>
    </message>
    <message>
        <source>{} hosts have none of the group that it goes with</source>
        <translation>ホスト {} 台に一緒に置くべきグループがない</translation>
    </message>
    <message>
        <source>one host is more than its licence covers</source>
        <translation>ホスト 1 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>{} hosts are more than its licence covers</source>
        <translation>ホスト {} 台はライセンスの対象を超える</translation>
    </message>
    <message>
        <source>one host has too little {1} left</source>
        <translation>ホスト 1 台で {1} が不足</translation>
    </message>
    <message>
        <source>{0} hosts have too little {1} left</source>
        <translation>ホスト {0} 台で {1} が不足</translation>
    </message>
    <message>
        <source>room</source>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>RemoveHost</name>
    <message>
        <source>Remove host {}</source>
        <translation>ホスト {} を撤去</translation>
    </message>
</context>
<context>
    <name>RemoveHosts</name>
    <message>
        <source>Remove {}</source>
        <translation>{} を撤去</translation>
    </message>
</context>
<context>
    <name>ReplaceHosts</name>
    <message>
        <source>Replace {}, {} at once</source>
        <translation>{} を入れ替え、同時に {} 台</translation>
    </message>
    <message>
        <source>, by ones like {}</source>
        <translation>、{} と同型へ</translation>
    </message>
    <message>
        <source>, by ones with {}</source>
        <translation>、{} へ</translation>
    </message>
    <message>
        <source>, one new for {} old</source>
        <translation>、旧 {} 台につき新 1 台</translation>
    </message>
</context>
<context>
    <name>Reserve</name>
    <message>
        <source>Hold {} for {}</source>
        <translation>{} を {} 用に予約</translation>
    </message>
    <message>
        <source>Hold {} times {} for {}</source>
        <translation>{} × {} を {} 用に予約</translation>
    </message>
    <message>
        <source> on {}</source>
        <translation>、{}</translation>
    </message>
</context>
<context>
    <name>Resize</name>
    <message>
        <source>Resize {} to {}</source>
        <translation>{} を {} にサイズ変更</translation>
    </message>
</context>
<context>
    <name>Rollout</name>
    <message>
        <source>Roll out a new version of {}</source>
        <translation>{} の新バージョンをロールアウト</translation>
    </message>
    <message>
        <source> with {} each</source>
        <translation>、各 {}</translation>
    </message>
    <message>
        <source>, demand times {}</source>
        <translation>、需要 {} 倍</translation>
    </message>
    <message>
        <source> in canary steps {}</source>
        <translation>、カナリアステップ {}</translation>
    </message>
    <message>
        <source>, at most {} more and {} unavailable</source>
        <translation>、最大で追加 {}、停止 {}</translation>
    </message>
</context>
<context>
    <name>Scale</name>
    <message>
        <source>Scale {} to 1 replica</source>
        <translation>{} をレプリカ 1 個にスケール</translation>
    </message>
    <message>
        <source>Scale {} to {} replicas</source>
        <translation>{} をレプリカ {} 個にスケール</translation>
    </message>
</context>
<context>
    <name>SetPolicy</name>
    <message>
        <source>Place by the policy {}</source>
        <translation>ポリシー {} で配置</translation>
    </message>
    <message>
        <source>, moving others to make room</source>
        <translation>、ほかを移動して空きを確保</translation>
    </message>
</context>
<context>
    <name>SetSlo</name>
    <message>
        <source>no latency</source>
        <translation>レイテンシなし</translation>
    </message>
    <message>
        <source>an answer within {:.4g} s</source>
        <translation>{:.4g} s 以内に応答</translation>
    </message>
    <message>
        <source>its latency for {:.6g} %</source>
        <translation>レイテンシは {:.6g} % で達成</translation>
    </message>
    <message>
        <source>no availability</source>
        <translation>可用性なし</translation>
    </message>
    <message>
        <source>{:.6g} % answered</source>
        <translation>応答率 {:.6g} %</translation>
    </message>
    <message>
        <source>{} promises {}</source>
        <translation>{} の SLO: {}</translation>
    </message>
</context>
<context>
    <name>SubjectWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 of the fleet</source>
        <translation>フリートの %1</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>from the start, for good</source>
        <translation>最初から無期限</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>from %1, for good</source>
        <translation>%1 から無期限</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
</context>
<context>
    <name>UsageWords</name>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>80 % band</source>
        <translation>80 % 区間</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Median without the edits</source>
        <translation>編集なしの中央値</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source> of rack {}</source>
        <translation>（ラック {}）</translation>
    </message>
    <message>
        <source> of zone {}</source>
        <translation>（ゾーン {}）</translation>
    </message>
    <message>
        <source> with {}</source>
        <translation>（{}）</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>workloads</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>datastores</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>凍結</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>ポッド</translation>
    </message>
    <message>
        <source>ETS, best form</source>
        <translation>ETS（最適な形）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Count</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>How many hosts are added.</source>
        <translation>追加するホストの台数です。</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>同型ホスト</translation>
    </message>
    <message>
        <source>A host whose capacity, labels, taints and zone each new one copies.</source>
        <translation>新しい各ホストが容量、ラベル、taint、ゾーンを写すホストです。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>What each offers of CPU, e.g. 32 cores. Replaces that of the host it is like.</source>
        <translation>各ホストが提供する CPU です。例: 32 cores。同型ホストの値に優先します。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>What each offers of memory, e.g. 128 GiB.</source>
        <translation>各ホストが提供するメモリです。例: 128 GiB。</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>What each offers of GPUs, e.g. 4.</source>
        <translation>各ホストが提供する GPU の数です。例: 4。</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>The zone they stand in. Not given: that of the host they are like.</source>
        <translation>ホストを置くゾーンです。省略時は同型ホストのゾーンです。</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>リードタイム</translation>
    </message>
    <message>
        <source>How long after the window&apos;s begin, when they are ordered, they are there.</source>
        <translation>発注する期間の開始から、使用可能になるまでの時間です。</translation>
    </message>
    <message>
        <source>Name prefix</source>
        <translation>名前の接頭辞</translation>
    </message>
    <message>
        <source>They are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>PREFIX-1、PREFIX-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>Add hosts</source>
        <translation>ホストの追加</translation>
    </message>
    <message>
        <source>New hosts join at the window&apos;s begin, like one of the fleet or of a size of their own.</source>
        <translation>期間の開始時に、フリート内のホストと同型または独自のサイズの新しいホストが加わります。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>The change template as JSON. On the command line @FILE reads it from a file.</source>
        <translation>JSON 形式の変更テンプレートです。コマンドラインでは @FILE でファイルから読み込みます。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Values for its parameters, e.g. host=db-01,factor=2.</source>
        <translation>テンプレートのパラメーターの値です。例: host=db-01,factor=2。</translation>
    </message>
    <message>
        <source>Apply template</source>
        <translation>テンプレートの適用</translation>
    </message>
    <message>
        <source>Every change of a reusable template happens, each at its hours from the begin of the window on; if one does not fit, none happens.</source>
        <translation>再利用できるテンプレートのすべての変更が、期間の開始を起点とするそれぞれの時間に行われます。1 つでも合わなければ、どれも行われません。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Every replica of this service changes. Without a service and a workload, everything does.</source>
        <translation>このサービスのすべてのレプリカが変わります。サービスもワークロードも指定しなければ、すべてが変わります。</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>ワークロード</translation>
    </message>
    <message>
        <source>Only this workload changes.</source>
        <translation>このワークロードだけが変わります。</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>What the demand is multiplied by: 1.2 is a fifth more, 0.5 is half.</source>
        <translation>需要に掛ける値です。1.2 は 5 分の 1 増、0.5 は半分です。</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>ランプ</translation>
    </message>
    <message>
        <source>How long the demand takes from what it was to the factor, from the window&apos;s begin on.</source>
        <translation>期間の開始から、需要が元の値から倍率に達するまでの時間です。</translation>
    </message>
    <message>
        <source>Ramp back</source>
        <translation>戻りのランプ</translation>
    </message>
    <message>
        <source>How long the demand takes back to what it was, up to the window&apos;s end: a campaign rises, stays and falls.</source>
        <translation>期間の終わりまでに、需要が元の値に戻るまでの時間です。キャンペーンは上昇し、続き、下降します。</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>straight: both ramps are straight lines. smooth: they begin and end slowly.</source>
        <translation>straight: 両方のランプが直線です。smooth: 緩やかに始まり、緩やかに終わります。</translation>
    </message>
    <message>
        <source>Callees</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>follow: its requests flow on, so what the service calls gets its share of the change too. stay: only the service itself changes.</source>
        <translation>follow: リクエストは先へ流れ、サービスの呼び出し先も変更の影響を受けます。stay: サービス自体だけが変わります。</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>次元</translation>
    </message>
    <message>
        <source>What grows, with commas between: cpu,network. Without it all that follows the load: CPU, memory, network and GPUs; what is stored keeps its own trend until disk is named.</source>
        <translation>増やす次元をコンマ区切りで指定します: cpu,network。省略時は負荷に追随するすべて（CPU、メモリ、ネットワーク、GPU）です。保存されるものは、disk を指定しない限り固有の傾向を保ちます。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>requests: so many times the requests; where their history says what they do to the CPU or another dimension, that grows by so much, else in proportion. use: the use itself is multiplied.</source>
        <translation>requests: リクエスト数を倍率で増やします。CPU などの次元への影響が履歴からわかる場合はその分だけ、わからない場合は比例して増えます。use: 使用量そのものに倍率を掛けます。</translation>
    </message>
    <message>
        <source>Change demand</source>
        <translation>需要の変更</translation>
    </message>
    <message>
        <source>The demand of a service, a workload or everything grows or shrinks by a factor: what follows the load, or the dimensions that are named.</source>
        <translation>サービス、ワークロード、または全体の需要が倍率で増減します。対象は負荷に追随するもの、または指定した次元です。</translation>
    </message>
    <message>
        <source>The service that calls.</source>
        <translation>呼び出し元のサービスです。</translation>
    </message>
    <message>
        <source>On service</source>
        <translation>呼び出し先</translation>
    </message>
    <message>
        <source>The service that it calls.</source>
        <translation>呼び出し先のサービスです。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>hard: it fails with the other. soft: it is degraded without the other. none: it does not need the other.</source>
        <translation>hard: 相手とともに障害になります。soft: 相手がないと縮退します。none: 相手を必要としません。</translation>
    </message>
    <message>
        <source>Change dependency</source>
        <translation>依存関係の変更</translation>
    </message>
    <message>
        <source>A service depends on another one, hard or soft, or no longer.</source>
        <translation>サービスが別のサービスに強くまたは弱く依存するか、依存しなくなります。</translation>
    </message>
    <message>
        <source>The rules of every replica of this service change. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカのルールが変わります。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only the rules of this workload change.</source>
        <translation>このワークロードのルールだけが変わります。</translation>
    </message>
    <message>
        <source>Spread over</source>
        <translation>分散の単位</translation>
    </message>
    <message>
        <source>Replicas are spread evenly over these places. none: they are no longer spread.</source>
        <translation>レプリカをこの場所の間で均等に分散します。none: 分散しなくなります。</translation>
    </message>
    <message>
        <source>Largest skew</source>
        <translation>最大の偏り</translation>
    </message>
    <message>
        <source>How many more a place may have than the one with the fewest.</source>
        <translation>最も少ない場所より何個まで多く置けるかです。</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>分離</translation>
    </message>
    <message>
        <source>No two replicas are in one of these places. none: they may be.</source>
        <translation>この場所の 1 つに 2 つのレプリカを置きません。none: 置けます。</translation>
    </message>
    <message>
        <source>Gather in one</source>
        <translation>集約</translation>
    </message>
    <message>
        <source>All replicas are in one of these places. none: they need not be.</source>
        <translation>すべてのレプリカをこの場所の 1 つに置きます。none: その必要はありません。</translation>
    </message>
    <message>
        <source>As a wish</source>
        <translation>希望として</translation>
    </message>
    <message>
        <source>Spread, apart and gather are kept where that is possible, and broken where it is not.</source>
        <translation>分散、分離、集約を、可能な場合は守り、不可能な場合は破ります。</translation>
    </message>
    <message>
        <source>Keep on</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>The only hosts that are allowed: names such as h1,h2 or labels as Kubernetes selects, such as disk=fast or disk in (fast, ssd).</source>
        <translation>許可する唯一のホストです。h1,h2 のような名前、または disk=fast や disk in (fast, ssd) のような Kubernetes 式のラベルで指定します。</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Hosts that are not allowed: names or one label.</source>
        <translation>許可しないホストです。名前または 1 つのラベルで指定します。</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>専有</translation>
    </message>
    <message>
        <source>The only hosts that are allowed, names or labels, and nothing else may run there but what is bound to them.</source>
        <translation>許可する唯一のホストを名前またはラベルで指定します。そこには、結び付けられたもの以外は実行できません。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Higher ones are placed first.</source>
        <translation>高いものから先に配置します。</translation>
    </message>
    <message>
        <source>Preempt</source>
        <translation>プリエンプト</translation>
    </message>
    <message>
        <source>Where they fit nowhere, workloads of lower priority make room.</source>
        <translation>どこにも収まらない場合、優先度の低いワークロードが場所を空けます。</translation>
    </message>
    <message>
        <source>Change placement rules</source>
        <translation>配置ルールの変更</translation>
    </message>
    <message>
        <source>Where a workload or every replica of a service may run; what runs where it no longer may moves at the edit&apos;s begin.</source>
        <translation>ワークロード、またはサービスの各レプリカを実行できる場所です。実行できなくなった場所にあるものは、編集の開始時に移動します。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host that takes nothing new.</source>
        <translation>新しいものを受け入れないホストです。</translation>
    </message>
    <message>
        <source>Cordon host</source>
        <translation>ホストの配置停止</translation>
    </message>
    <message>
        <source>What runs on the host stays; nothing new is placed there.</source>
        <translation>ホストで実行中のものは残り、新しいものは配置されません（cordon）。</translation>
    </message>
    <message>
        <source>Cordon rack or zone</source>
        <translation>ラック・ゾーンの配置停止</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label keeps what it runs and takes nothing new.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストで、実行中のものは残り、新しいものは受け入れません。</translation>
    </message>
    <message>
        <source>CPU left</source>
        <translation>残りの CPU</translation>
    </message>
    <message>
        <source>The share of its CPU that each still offers: 0.5 is half.</source>
        <translation>各ホストが引き続き提供する CPU の割合です。0.5 は半分です。</translation>
    </message>
    <message>
        <source>Memory left</source>
        <translation>残りのメモリ</translation>
    </message>
    <message>
        <source>The share of its memory that each still offers.</source>
        <translation>各ホストが引き続き提供するメモリの割合です。</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>残りのディスク</translation>
    </message>
    <message>
        <source>The share of its disk that each still offers.</source>
        <translation>各ホストが引き続き提供するディスクの割合です。</translation>
    </message>
    <message>
        <source>Network left</source>
        <translation>残りのネットワーク</translation>
    </message>
    <message>
        <source>The share of its network that each still offers.</source>
        <translation>各ホストが引き続き提供するネットワークの割合です。</translation>
    </message>
    <message>
        <source>GPUs left</source>
        <translation>残りの GPU</translation>
    </message>
    <message>
        <source>The share of its GPUs that each still offers.</source>
        <translation>各ホストが引き続き提供する GPU の割合です。</translation>
    </message>
    <message>
        <source>Degrade hosts</source>
        <translation>ホストの縮退</translation>
    </message>
    <message>
        <source>Hosts offer a share of what they have: what runs there stays, and takes nothing new where there is no room.</source>
        <translation>ホストが持つものの一部だけを提供します。実行中のものは残り、空きがなければ新しいものは受け入れません。</translation>
    </message>
    <message>
        <source>A service of the fleet, which gets more replicas, or the name of a new one.</source>
        <translation>レプリカを増やすフリートのサービス、または新しいサービスの名前です。</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>レプリカ数</translation>
    </message>
    <message>
        <source>How many are added.</source>
        <translation>追加する個数です。</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU 要求</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores.</source>
        <translation>各レプリカが予約する CPU です。例: 500m、2 cores。</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB.</source>
        <translation>各レプリカが予約するメモリです。例: 4 GiB。</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>GPU 要求</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m.</source>
        <translation>各レプリカが予約する GPU です。例: 1、500m。</translation>
    </message>
    <message>
        <source>A workload whose requests, placement rules and demand each replica copies; amounts given here replace its own.</source>
        <translation>各レプリカが要求量、配置ルール、需要を写すワークロードです。ここで指定した量が優先されます。</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>No two replicas on one host.</source>
        <translation>1 台のホストに 2 つのレプリカを置きません。</translation>
    </message>
    <message>
        <source>Higher ones are placed first. Not given: that of the workload it is like, or 0.</source>
        <translation>高いものから先に配置します。省略時は元になるワークロードの値、または 0 です。</translation>
    </message>
    <message>
        <source>Deploy workload</source>
        <translation>ワークロードのデプロイ</translation>
    </message>
    <message>
        <source>New replicas of a service, known or new, are placed for the window.</source>
        <translation>既知または新規のサービスの新しいレプリカを、期間中配置します。</translation>
    </message>
    <message>
        <source>Deploy manifest</source>
        <translation>マニフェストのデプロイ</translation>
    </message>
    <message>
        <source>Everything that a Kubernetes manifest asks for is placed for the window, with its requests and rules.</source>
        <translation>Kubernetes マニフェストが求めるすべてを、要求量とルールとともに期間中配置します。</translation>
    </message>
    <message>
        <source>The host that is emptied.</source>
        <translation>空にするホストです。</translation>
    </message>
    <message>
        <source>Drain host</source>
        <translation>ホストのドレイン</translation>
    </message>
    <message>
        <source>Everything that can move leaves the host for the window, as for maintenance.</source>
        <translation>メンテナンスのときのように、移動できるものすべてが期間中ホストから離れます。</translation>
    </message>
    <message>
        <source>Drain rack or zone</source>
        <translation>ラック・ゾーンのドレイン</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is emptied for the window, as for maintenance.</source>
        <translation>メンテナンスのときのように、ラック、ゾーン、またはラベルに該当するすべてのホストを期間中空にします。</translation>
    </message>
    <message>
        <source>What stops. After the window it is placed again, wherever there is room.</source>
        <translation>停止するワークロードです。期間の後、空きのある場所に再び配置されます。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>shared: the other replicas of its service carry its demand meanwhile. lost: nobody does.</source>
        <translation>shared: その間、サービスのほかのレプリカが需要を引き受けます。lost: 誰も引き受けません。</translation>
    </message>
    <message>
        <source>Evict workload</source>
        <translation>ワークロードの退避</translation>
    </message>
    <message>
        <source>One workload stops for the window and frees its room.</source>
        <translation>ワークロード 1 つが期間中停止し、場所を空けます（evict）。</translation>
    </message>
    <message>
        <source>Datastore</source>
        <translation>データストア</translation>
    </message>
    <message>
        <source>The datastore that fails.</source>
        <translation>障害となるデータストアです。</translation>
    </message>
    <message>
        <source>Fail datastore</source>
        <translation>データストアの障害</translation>
    </message>
    <message>
        <source>Every workload that keeps its data there stops, keeps its room on its host and goes on after the window.</source>
        <translation>そこにデータを置くすべてのワークロードが停止し、ホスト上の場所を保ったまま、期間の後に再開します。</translation>
    </message>
    <message>
        <source>The host that fails.</source>
        <translation>障害となるホストです。</translation>
    </message>
    <message>
        <source>Fail host</source>
        <translation>ホストの障害</translation>
    </message>
    <message>
        <source>The host is gone at once; what ran there is placed again on the hosts that are left.</source>
        <translation>ホストが突然失われます。実行されていたものは残りのホストに再び配置されます。</translation>
    </message>
    <message>
        <source>Fail rack or zone</source>
        <translation>ラック・ゾーンの障害</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label is gone at once; what ran there is placed again.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストが突然失われます。実行されていたものは再び配置されます。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What it is called. Several services may share one: an edit for each.</source>
        <translation>ライセンスの名前です。複数のサービスで共有する場合は、サービスごとに編集を 1 つ作成します。</translation>
    </message>
    <message>
        <source>Every replica of this service needs the licence. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカにライセンスが必要です。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only this workload needs it.</source>
        <translation>このワークロードだけに必要です。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>How many cores, or hosts, it covers.</source>
        <translation>対象となるコア数またはホスト数です。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>core: a host counts with all its cores as soon as one that needs the licence runs there. host: it counts once.</source>
        <translation>core: ライセンスが必要なものが実行されると、ホストの全コアを数えます。host: 1 台として数えます。</translation>
    </message>
    <message>
        <source>Limit a licence</source>
        <translation>ライセンスの制限</translation>
    </message>
    <message>
        <source>What needs the licence runs on no more cores, or hosts, than it covers; what runs on more moves together at the edit&apos;s begin, unless it is pinned.</source>
        <translation>ライセンスが必要なものを、対象数を超えるコアまたはホストで実行しません。超えて実行されているものは、固定されていない限り、編集の開始時にまとめます。</translation>
    </message>
    <message>
        <source>The service whose replicas move.</source>
        <translation>レプリカを移すサービスです。</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>移行先ゾーン</translation>
    </message>
    <message>
        <source>Where they go, each to the best host there.</source>
        <translation>移行先です。それぞれゾーン内の最適なホストに移ります。</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>移行元ゾーン</translation>
    </message>
    <message>
        <source>Only those that run in this zone now. Not given: all that are not there yet.</source>
        <translation>現在このゾーンで実行中のものだけです。省略時は、移行先にまだないものすべてです。</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>How many move at once.</source>
        <translation>同時に移す個数です。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>From one batch to the next.</source>
        <translation>あるバッチから次のバッチまでの時間です。</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>起動時間</translation>
    </message>
    <message>
        <source>How long both stand side by side until the new one is ready and the old one ends.</source>
        <translation>新しいものが準備完了となり古いものが終わるまで、両方が並存する時間です。</translation>
    </message>
    <message>
        <source>Migrate service</source>
        <translation>サービスの移行</translation>
    </message>
    <message>
        <source>The replicas of a service move to another zone, batch after batch, and back at the end of the window.</source>
        <translation>サービスのレプリカがバッチごとに別のゾーンへ移り、期間の終わりに戻ります。</translation>
    </message>
    <message>
        <source>What moves.</source>
        <translation>移動するワークロードです。</translation>
    </message>
    <message>
        <source>To host</source>
        <translation>移動先ホスト</translation>
    </message>
    <message>
        <source>Where it goes at the window&apos;s begin. When the host does not take it then, it stays and the refusal is shown.</source>
        <translation>期間の開始時の移動先です。その時点でホストが受け入れない場合は移動せず、拒否の理由が表示されます。</translation>
    </message>
    <message>
        <source>Move workload</source>
        <translation>ワークロードの移動</translation>
    </message>
    <message>
        <source>A workload moves to a named host and stays there.</source>
        <translation>ワークロードが指定したホストに移り、そこにとどまります。</translation>
    </message>
    <message>
        <source>Patch hosts</source>
        <translation>ホストへのパッチ適用</translation>
    </message>
    <message>
        <source>What is known against the hosts&apos; software is mended from the edit&apos;s begin on. A drain for the work is an edit of its own.</source>
        <translation>ホストのソフトウェアの既知の脆弱性が、編集の開始時から解消されます。作業のためのドレインは別の編集とします。</translation>
    </message>
    <message>
        <source>The host that is taken away for good at the window&apos;s begin.</source>
        <translation>期間の開始時に完全に撤去するホストです。</translation>
    </message>
    <message>
        <source>Remove host</source>
        <translation>ホストの撤去</translation>
    </message>
    <message>
        <source>The host leaves the fleet for good; what ran there is placed again.</source>
        <translation>ホストが完全にフリートから外れます。実行されていたものは再び配置されます。</translation>
    </message>
    <message>
        <source>Remove hosts</source>
        <translation>複数ホストの撤去</translation>
    </message>
    <message>
        <source>Every host of a rack, of a zone or with a label leaves the fleet for good.</source>
        <translation>ラック、ゾーン、またはラベルに該当するすべてのホストが、完全にフリートから外れます。</translation>
    </message>
    <message>
        <source>A host whose capacity and labels each new one copies. Not given: that of the host that leaves.</source>
        <translation>新しい各ホストが容量とラベルを写すホストです。省略時は、外れるホストのものです。</translation>
    </message>
    <message>
        <source>What each new one offers of CPU, e.g. 64 cores.</source>
        <translation>新しい各ホストが提供する CPU です。例: 64 cores。</translation>
    </message>
    <message>
        <source>What each new one offers of memory, e.g. 512 GiB.</source>
        <translation>新しい各ホストが提供するメモリです。例: 512 GiB。</translation>
    </message>
    <message>
        <source>What each new one offers of GPUs, e.g. 8.</source>
        <translation>新しい各ホストが提供する GPU の数です。例: 8。</translation>
    </message>
    <message>
        <source>Old per new</source>
        <translation>新 1 台あたりの旧</translation>
    </message>
    <message>
        <source>How many old hosts leave for each new one.</source>
        <translation>新しいホスト 1 台につき外れる古いホストの台数です。</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>ウェーブ</translation>
    </message>
    <message>
        <source>How many old hosts leave at once.</source>
        <translation>同時に外れる古いホストの台数です。</translation>
    </message>
    <message>
        <source>From one wave to the next.</source>
        <translation>あるウェーブから次のウェーブまでの時間です。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>How long an old host stands empty before it leaves.</source>
        <translation>古いホストが外れる前に空になっている時間です。</translation>
    </message>
    <message>
        <source>The new ones are called PREFIX-1, PREFIX-2 and so on.</source>
        <translation>新しいホストは PREFIX-1、PREFIX-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>Replace generation</source>
        <translation>世代の入れ替え</translation>
    </message>
    <message>
        <source>Hosts leave wave after wave as new ones come in their place; what ran there moves.</source>
        <translation>ホストがウェーブごとに外れ、新しいホストが代わりに入ります。実行されていたものは移動します。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the room is held for; the reservations are called PURPOSE-1, PURPOSE-2.</source>
        <translation>空きを予約する用途です。予約は PURPOSE-1、PURPOSE-2 のように名付けられます。</translation>
    </message>
    <message>
        <source>How many pieces of that size, each on one host.</source>
        <translation>そのサイズの予約の個数です。それぞれ 1 台のホストに置かれます。</translation>
    </message>
    <message>
        <source>What each piece holds of CPU, e.g. 4 cores.</source>
        <translation>予約 1 個あたりの CPU です。例: 4 cores。</translation>
    </message>
    <message>
        <source>What each piece holds of memory, e.g. 16 GiB.</source>
        <translation>予約 1 個あたりのメモリです。例: 16 GiB。</translation>
    </message>
    <message>
        <source>What each piece holds of GPUs, e.g. 1.</source>
        <translation>予約 1 個あたりの GPU の数です。例: 1。</translation>
    </message>
    <message>
        <source>On this host. Without a host, rack, zone and label anywhere in the fleet.</source>
        <translation>このホストに置きます。ホスト、ラック、ゾーン、ラベルのいずれもなければ、フリート内のどこかに置きます。</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>On hosts of this rack.</source>
        <translation>このラックのホストに置きます。</translation>
    </message>
    <message>
        <source>On hosts of this zone.</source>
        <translation>このゾーンのホストに置きます。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>On hosts with these labels, e.g. gpu=a100.</source>
        <translation>これらのラベルを持つホストに置きます。例: gpu=a100。</translation>
    </message>
    <message>
        <source>Reserve capacity</source>
        <translation>容量の予約</translation>
    </message>
    <message>
        <source>Room is held for a purpose on a host, in a rack or zone, or anywhere: nothing runs in it and nothing else gets it.</source>
        <translation>ある用途のために、ホスト、ラック、ゾーン、または任意の場所に空きを予約します。そこでは何も実行されず、ほかには割り当てられません。</translation>
    </message>
    <message>
        <source>Every replica of this service is resized. Name a service or a workload.</source>
        <translation>このサービスのすべてのレプリカのサイズを変更します。サービスまたはワークロードを指定してください。</translation>
    </message>
    <message>
        <source>Only this workload is resized.</source>
        <translation>このワークロードのサイズだけを変更します。</translation>
    </message>
    <message>
        <source>What each reserves of CPU, e.g. 500m or 2 cores. Not given: as before.</source>
        <translation>それぞれが予約する CPU です。例: 500m、2 cores。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What each reserves of memory, e.g. 4 GiB. Not given: as before.</source>
        <translation>それぞれが予約するメモリです。例: 4 GiB。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What each reserves of GPUs, e.g. 1 or 500m. Not given: as before.</source>
        <translation>それぞれが予約する GPU です。例: 1、500m。省略時は変わりません。</translation>
    </message>
    <message>
        <source>Resize workload</source>
        <translation>ワークロードのサイズ変更</translation>
    </message>
    <message>
        <source>A workload or every replica of a service requests another amount; what no longer fits moves.</source>
        <translation>ワークロード、またはサービスの各レプリカの要求量が変わります。収まらなくなったものは移動します。</translation>
    </message>
    <message>
        <source>The service whose replicas give way to a new version.</source>
        <translation>レプリカが新バージョンに置き換わるサービスです。</translation>
    </message>
    <message>
        <source>Surge</source>
        <translation>サージ</translation>
    </message>
    <message>
        <source>How many replicas more there may be meanwhile, e.g. 1 or 25% rounded up (maxSurge).</source>
        <translation>その間に増やせるレプリカの数です。例: 1、切り上げで 25%（maxSurge）。</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>停止可能数</translation>
    </message>
    <message>
        <source>How many fewer may be ready meanwhile, e.g. 0 or 25% rounded down (maxUnavailable).</source>
        <translation>その間に準備完了でなくてもよいレプリカの数です。例: 0、切り捨てで 25%（maxUnavailable）。</translation>
    </message>
    <message>
        <source>How long a new replica takes until it is ready.</source>
        <translation>新しいレプリカが準備完了になるまでの時間です。</translation>
    </message>
    <message>
        <source>Canary steps</source>
        <translation>カナリアステップ</translation>
    </message>
    <message>
        <source>Shares of the new version and how long each is held, e.g. 5%:1h,25%:2h,100%. Without steps all of it at once.</source>
        <translation>新バージョンの割合と、それぞれの維持時間です。例: 5%:1h,25%:2h,100%。省略時はすべて一度に行います。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of CPU. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約する CPU です。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of memory. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約するメモリです。省略時は変わりません。</translation>
    </message>
    <message>
        <source>What a replica of the new version reserves of GPUs. Not given: as before.</source>
        <translation>新バージョンのレプリカが予約する GPU です。省略時は変わりません。</translation>
    </message>
    <message>
        <source>Demand factor</source>
        <translation>需要の倍率</translation>
    </message>
    <message>
        <source>What the new version takes for the same work: 1.1 is a tenth more of all that follows the load, not of what is stored.</source>
        <translation>新バージョンが同じ仕事に必要とする量です。1.1 は、負荷に追随するすべてが 1 割増になることを示します。保存されるものは増えません。</translation>
    </message>
    <message>
        <source>Roll out version</source>
        <translation>新バージョンのロールアウト</translation>
    </message>
    <message>
        <source>New replicas come and old ones leave, as a rolling update or in canary steps; whoever is ready carries the demand of all. The end of the window takes it back at once.</source>
        <translation>ローリング更新またはカナリアステップで、新しいレプリカが入り、古いレプリカが外れます。準備完了のレプリカが全体の需要を引き受けます。期間の終わりに一度に元に戻ります。</translation>
    </message>
    <message>
        <source>The service that gets more or fewer replicas.</source>
        <translation>レプリカを増減するサービスです。</translation>
    </message>
    <message>
        <source>How many there are in the window.</source>
        <translation>期間中のレプリカの数です。</translation>
    </message>
    <message>
        <source>each: a new replica brings as much demand as the last one has. shared: the demand of the service stays what it is and is spread over all replicas.</source>
        <translation>each: 新しいレプリカは、最後のレプリカと同じだけの需要を伴います。shared: サービスの需要は変わらず、すべてのレプリカに分散されます。</translation>
    </message>
    <message>
        <source>Scale service</source>
        <translation>サービスのスケール</translation>
    </message>
    <message>
        <source>A service runs with another number of replicas: copies of its last one, or fewer of them.</source>
        <translation>サービスのレプリカの数が変わります。増やす場合は最後のレプリカを複製します。</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Who is placed first, and on which of the hosts that take it.</source>
        <translation>何を先に配置し、受け入れ可能なホストのどれに置くかです。</translation>
    </message>
    <message>
        <source>Make room</source>
        <translation>空きの確保</translation>
    </message>
    <message>
        <source>Workloads that run are moved where that lets one in that finds no host.</source>
        <translation>ホストが見つからないものを入れられる場合に、実行中のワークロードを移動します。</translation>
    </message>
    <message>
        <source>Set placement policy</source>
        <translation>配置ポリシーの設定</translation>
    </message>
    <message>
        <source>Whatever needs a host finds it by another policy; what runs stays, unless room is made.</source>
        <translation>ホストが必要なものを別のポリシーで配置します。空きを確保する場合を除き、実行中のものは動きません。</translation>
    </message>
    <message>
        <source>The service that makes the promise.</source>
        <translation>SLO を定めるサービスです。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>The time within which its requests are answered, e.g. 300ms; 0 takes it back.</source>
        <translation>リクエストに応答するまでの時間です。例: 300ms。0 で取り消します。</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位点</translation>
    </message>
    <message>
        <source>The share of the requests that is answered within the latency; 99 % unless it is stated.</source>
        <translation>レイテンシ以内に応答するリクエストの割合です。指定がなければ 99 % です。</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>The share of all requests that is answered well, e.g. 99.9 %; 0 takes it back.</source>
        <translation>正しく応答するリクエスト全体に対する割合です。例: 99.9 %。0 で取り消します。</translation>
    </message>
    <message>
        <source>Set promise</source>
        <translation>SLO の設定</translation>
    </message>
    <message>
        <source>A service promises its callers a latency, an availability, or both (its SLO).</source>
        <translation>サービスが呼び出し元に対し、レイテンシ、可用性、またはその両方を約束します（SLO）。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>What a Kubernetes manifest deploys. On the command line manifest=FILE reads YAML or JSON with Deployments, StatefulSets or Pods.</source>
        <translation>デプロイする Kubernetes マニフェストです。コマンドラインでは manifest=FILE で、Deployments、StatefulSets、Pods を含む YAML または JSON を読み込みます。</translation>
    </message>
    <message>
        <source>Only this host.</source>
        <translation>このホストだけです。</translation>
    </message>
    <message>
        <source>The hosts of this rack.</source>
        <translation>このラックのホストです。</translation>
    </message>
    <message>
        <source>The hosts of this zone.</source>
        <translation>このゾーンのホストです。</translation>
    </message>
    <message>
        <source>The hosts with these labels, as Kubernetes selects: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge; with commas between.</source>
        <translation>これらのラベルを持つホストです。Kubernetes の選択式で、コンマ区切りで指定します: gpu=a100, generation!=g9, disk in (nvme, ssd), edge, !edge</translation>
    </message>
</context>
<context>
    <name>exporters</name>
    <message>
        <source>Ansible playbooks</source>
        <translation>Ansible プレイブック</translation>
    </message>
    <message>
        <source>A folder with an inventory, a playbook of one play per step and one for the way back. What Ansible cannot do waits for a person.</source>
        <translation>インベントリ、ステップごとに 1 つのプレイを持つプレイブック、切り戻し用のプレイブックを含むフォルダーです。Ansible でできないことは、人の操作を待ちます。</translation>
    </message>
    <message>
        <source>Steps as a table</source>
        <translation>ステップの表</translation>
    </message>
    <message>
        <source>One row per change of the scenario and per step of the plan, safe to open in a spreadsheet.</source>
        <translation>シナリオの変更とプランのステップごとに 1 行です。表計算ソフトで安全に開けます。</translation>
    </message>
    <message>
        <source>Board&apos;s document as a web page</source>
        <translation>CAB 資料（Web ページ）</translation>
    </message>
    <message>
        <source>The board&apos;s document as one page for any browser and screen reader: no script, nothing is loaded from elsewhere.</source>
        <translation>どのブラウザーやスクリーンリーダーでも読める 1 ページの CAB 資料です。スクリプトはなく、外部から何も読み込みません。</translation>
    </message>
    <message>
        <source>Steps as a calendar</source>
        <translation>ステップのカレンダー</translation>
    </message>
    <message>
        <source>One calendar event per change of the scenario and per step of the plan, for the forward schedule of change.</source>
        <translation>シナリオの変更とプランのステップごとに 1 つの予定です。変更予定表（FSC）に使えます。</translation>
    </message>
    <message>
        <source>Jira issues</source>
        <translation>Jira 課題</translation>
    </message>
    <message>
        <source>A folder with one issue for the change and a sub-task for each step, as CSV for the import and as bodies for the REST API.</source>
        <translation>変更の課題と各ステップのサブタスクを含むフォルダーです。インポート用の CSV と、REST API 用の本文があります。</translation>
    </message>
    <message>
        <source>Plan as JSON</source>
        <translation>プランの JSON</translation>
    </message>
    <message>
        <source>The whole plan with its evidence, by the schema penumbra-plan/1; what every other format is made from.</source>
        <translation>根拠を含むプラン全体です。スキーマは penumbra-plan/1 で、ほかのすべての形式の元になります。</translation>
    </message>
    <message>
        <source>Kubernetes commands and manifests</source>
        <translation>Kubernetes コマンドとマニフェスト</translation>
    </message>
    <message>
        <source>A folder with the cordons and drains in their order, manifests of the fields that change and a kustomization; each line is asked of the server first.</source>
        <translation>順序どおりの cordon と drain、変更されるフィールドのマニフェスト、kustomization を含むフォルダーです。各行は先にサーバーに確認されます。</translation>
    </message>
    <message>
        <source>Board&apos;s document as Markdown</source>
        <translation>CAB 資料（Markdown）</translation>
    </message>
    <message>
        <source>The words, tables and numbers of the board&apos;s document, for a mail, a wiki or a ticket.</source>
        <translation>CAB 資料の文章、表、数値です。メール、Wiki、チケットに使えます。</translation>
    </message>
    <message>
        <source>ServiceNow change request</source>
        <translation>ServiceNow 変更要求</translation>
    </message>
    <message>
        <source>A folder with the change request, a change task for each step and the affected items, as bodies for the Table API and as CSV for import sets.</source>
        <translation>変更要求、各ステップの変更タスク、影響を受けるアイテムを含むフォルダーです。Table API 用の本文と、インポートセット用の CSV があります。</translation>
    </message>
    <message>
        <source>Terraform variables and targets</source>
        <translation>Terraform 変数とターゲット</translation>
    </message>
    <message>
        <source>A folder with the values that the plan changes as variables, the addresses it touches and the line that plans it.</source>
        <translation>プランで変わる値の変数、対象となるアドレス、それを plan する行を含むフォルダーです。</translation>
    </message>
</context>
<context>
    <name>formats</name>
    <message>
        <source>en</source>
        <extracomment>The code of your language, e.g. de: names of days and months are taken from it.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>gather</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v2 where it has one.</source>
        <translation>サーバーのアドレスです。/api/v2 の前にパスがあれば含めます。</translation>
    </message>
    <message>
        <source>Alerts too</source>
        <translation>アラートも</translation>
    </message>
    <message>
        <source>Alerts that name a resource become incidents.</source>
        <translation>リソースを示すアラートがインシデントになります。</translation>
    </message>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and muted times as maintenances, alerts as incidents.</source>
        <translation>サイレンスとミュート時間をメンテナンスとして、アラートをインシデントとして取り込みます。</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>インベントリ</translation>
    </message>
    <message>
        <source>Path of the inventory. Ansible runs it where it is a program.</source>
        <translation>インベントリのパスです。プログラムの場合は Ansible が実行します。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Which hosts of the inventory are asked, as Ansible&apos;s patterns say it.</source>
        <translation>照会するインベントリ内のホストを、Ansible のパターンで指定します。</translation>
    </message>
    <message>
        <source>Packages too</source>
        <translation>パッケージも</translation>
    </message>
    <message>
        <source>Versions of installed packages become configuration items.</source>
        <translation>インストール済みパッケージのバージョンが構成アイテムになります。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Who logs in there.</source>
        <translation>ログインするユーザーです。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Path of the key that ssh uses.</source>
        <translation>ssh が使う鍵のパスです。</translation>
    </message>
    <message>
        <source>Vault password</source>
        <translation>Vault パスワード</translation>
    </message>
    <message>
        <source>Path of the file with it, where the inventory has vaults.</source>
        <translation>インベントリに vault がある場合の、パスワードを含むファイルのパスです。</translation>
    </message>
    <message>
        <source>As root</source>
        <translation>root として</translation>
    </message>
    <message>
        <source>Serial numbers of the hardware are told to root alone.</source>
        <translation>ハードウェアのシリアル番号は root だけが取得できます。</translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation>SSH エージェント</translation>
    </message>
    <message>
        <source>Path of its socket. The environment is not asked for it.</source>
        <translation>ソケットのパスです。環境変数は参照しません。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Path of an ansible.cfg. Without it: the usual ones.</source>
        <translation>ansible.cfg のパスです。省略時は通常のファイルです。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Name or path of it.</source>
        <translation>プログラムの名前またはパスです。</translation>
    </message>
    <message>
        <source>Hosts at once</source>
        <translation>同時ホスト数</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>How long one host may take to answer.</source>
        <translation>1 台のホストの応答を待つ時間です。</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>How long all of it may take.</source>
        <translation>全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Facts of hosts, and their packages where wanted, through Ansible&apos;s modules.</source>
        <translation>Ansible のモジュールで取得するホストの facts と、必要に応じてパッケージです。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Addresses of exporters with commas between them, e.g. web-01:9100. A name of the host may stand before each: web-01=http://10.0.0.5:9100/metrics.</source>
        <translation>コンマ区切りのエクスポーターのアドレスです。例: web-01:9100。それぞれの前にホストの名前を付けられます: web-01=http://10.0.0.5:9100/metrics</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>All that the exporters tell, or only the use of CPU, memory, disk and network.</source>
        <translation>エクスポーターが返すすべて、または CPU、メモリ、ディスク、ネットワークの使用量だけです。</translation>
    </message>
    <message>
        <source>Exporters</source>
        <translation>エクスポーター</translation>
    </message>
    <message>
        <source>Scrapes node_exporter and other exporters of Prometheus metrics directly, without a Prometheus server.</source>
        <translation>Prometheus サーバーなしで、node_exporter などの Prometheus メトリクスのエクスポーターを直接スクレイプします。</translation>
    </message>
    <message>
        <source>Page of statistics</source>
        <translation>統計ページ</translation>
    </message>
    <message>
        <source>Address of the page of statistics (&apos;stats uri&apos;), e.g. http://lb-01:8404/stats.</source>
        <translation>統計ページ（&apos;stats uri&apos;）のアドレスです。例: http://lb-01:8404/stats。</translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation>管理ソケット</translation>
    </message>
    <message>
        <source>Path of the socket (&apos;stats socket&apos;), or HOST:PORT of it. It is asked where no page is named.</source>
        <translation>ソケット（&apos;stats socket&apos;）のパス、またはその HOST:PORT です。ページの指定がない場合に照会します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the proxy is called in the inventory. Without it: as the source.</source>
        <translation>インベントリでのプロキシの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation>HAProxy</translation>
    </message>
    <message>
        <source>Backends and servers with state, weight and load, and reloads, from HAProxy&apos;s page of statistics or its admin socket.</source>
        <translation>HAProxy の統計ページまたは管理ソケットから、バックエンドとサーバーの状態、重み、負荷、リロードを取得します。</translation>
    </message>
    <message>
        <source>Address of the API server, e.g. https://cluster.example:6443.</source>
        <translation>API サーバーのアドレスです。例: https://cluster.example:6443。</translation>
    </message>
    <message>
        <source>Kubeconfig</source>
        <translation>Kubeconfig</translation>
    </message>
    <message>
        <source>Path of a kubeconfig that names the server, its authority and the user. The other parameters go before what it says.</source>
        <translation>サーバー、認証局、ユーザーを示す kubeconfig のパスです。ほかのパラメーターがその内容に優先します。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>A context of the kubeconfig; without it, its current one.</source>
        <translation>kubeconfig のコンテキストです。省略時は現在のものです。</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>名前空間</translation>
    </message>
    <message>
        <source>Only these, with commas between; without them, all.</source>
        <translation>コンマ区切りで指定したものだけです。省略時はすべてです。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>How many objects one answer may hold.</source>
        <translation>1 回の応答に含められるオブジェクトの数です。</translation>
    </message>
    <message>
        <source>Take what nodes and pods use, where the cluster has the metrics API.</source>
        <translation>クラスターにメトリクス API がある場合、ノードとポッドの使用量を取得します。</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Nodes, pods, what makes pods, and disruption budgets of a Kubernetes cluster, listed once and then watched.</source>
        <translation>Kubernetes クラスターのノード、ポッド、ポッドを作るもの、中断バジェットです。一度一覧を取得し、その後は監視します。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Address of the libvirt, e.g. qemu:///system or qemu+ssh://user@host/system.</source>
        <translation>libvirt のアドレスです。例: qemu:///system、qemu+ssh://user@host/system。</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>A hypervisor, its virtual machines with what they use, and its pools.</source>
        <translation>ハイパーバイザー、その仮想マシンと使用量、プールです。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Paths of log files with commas between them. The program that writes one may stand before it: haproxy=/var/log/haproxy.log. Without any the journal of systemd is read.</source>
        <translation>コンマ区切りのログファイルのパスです。書き込むプログラムを前に付けられます: haproxy=/var/log/haproxy.log。省略時は systemd のジャーナルを読み取ります。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>The host that the logs are of, where their lines do not say it.</source>
        <translation>行に示されていない場合の、ログの対象ホストです。</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>What else the events are about, e.g. service/shop/cart, with commas between.</source>
        <translation>イベントが関係するほかのリソースです。コンマ区切りで指定します。例: service/shop/cart。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Of times without a zone, e.g. Europe/Berlin. Without it: UTC.</source>
        <translation>タイムゾーンのない時刻に使います。例: Europe/Berlin。省略時は UTC です。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Whether the first gathering reads what is there (of each file its last 16 MiB, of the journal the history) or only what comes from then on.</source>
        <translation>最初の収集で既存の内容（各ファイルは最後の 16 MiB、ジャーナルは履歴）を読むか、以後に届くものだけを読むかです。</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>ジャーナルのフォルダー</translation>
    </message>
    <message>
        <source>Where the journal lies, if it is not the machine&apos;s own.</source>
        <translation>このマシン自身のものでない場合の、ジャーナルの場所です。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>ユニット</translation>
    </message>
    <message>
        <source>Only these units of the journal, with commas between them.</source>
        <translation>ジャーナルのこれらのユニットだけです。コンマ区切りで指定します。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>How far back the first gathering reads the journal.</source>
        <translation>最初の収集でジャーナルをどこまでさかのぼって読むかです。</translation>
    </message>
    <message>
        <source>Learning time</source>
        <translation>学習時間</translation>
    </message>
    <message>
        <source>Once so much of a file was read, a line of a kind that it never had is noted; 0s: never.</source>
        <translation>ファイルをこれだけ読んだ後は、それまでなかった種類の行を記録します。0s: 記録しません。</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Follows log files or the journal of systemd and tells of reloads, restarts, new versions, changed settings and deployments, each with its lines.</source>
        <translation>ログファイルまたは systemd のジャーナルを追い、リロード、再起動、新バージョン、設定変更、デプロイを該当行とともに知らせます。</translation>
    </message>
    <message>
        <source>Address of NetBox, with the path before /api where it has one. Its API token is the bearer token.</source>
        <translation>NetBox のアドレスです。/api の前にパスがあれば含めます。API トークンがベアラートークンになります。</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <source>Slugs of the sites that are gathered, separated by commas. Without them: all.</source>
        <translation>収集するサイトのスラッグです。コンマ区切りで指定します。省略時はすべてです。</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Devices, virtual machines, clusters, racks and sites from the REST API.</source>
        <translation>REST API から取得するデバイス、仮想マシン、クラスター、ラック、サイトです。</translation>
    </message>
    <message>
        <source>Address of the identity API (Keystone), e.g. https://cloud.example:5000/v3.</source>
        <translation>ID API（Keystone）のアドレスです。例: https://cloud.example:5000/v3。</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>The project that the user name is for. An administrator&apos;s sees all servers.</source>
        <translation>ユーザー名が属するプロジェクトです。管理者のものであれば、すべてのサーバーが見えます。</translation>
    </message>
    <message>
        <source>Domain of the user</source>
        <translation>ユーザーのドメイン</translation>
    </message>
    <message>
        <source>Domain of the project</source>
        <translation>プロジェクトのドメイン</translation>
    </message>
    <message>
        <source>Application credential</source>
        <translation>アプリケーション資格情報</translation>
    </message>
    <message>
        <source>Its id, instead of a user name and a project.</source>
        <translation>ユーザー名とプロジェクトの代わりに使う id です。</translation>
    </message>
    <message>
        <source>Secret of it</source>
        <translation>そのシークレット</translation>
    </message>
    <message>
        <source>The secret, or file:PATH of a file that holds it.</source>
        <translation>シークレット、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Without one: the first of the catalog.</source>
        <translation>省略時はカタログの最初のものです。</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Which of the addresses in the catalog is used.</source>
        <translation>カタログのどのアドレスを使うかです。</translation>
    </message>
    <message>
        <source>Compute API</source>
        <translation>コンピュート API</translation>
    </message>
    <message>
        <source>Address of the compute API (Nova), where that of the catalog is not to be used.</source>
        <translation>カタログのアドレスを使わない場合の、コンピュート API（Nova）のアドレスです。</translation>
    </message>
    <message>
        <source>OpenStack</source>
        <translation>OpenStack</translation>
    </message>
    <message>
        <source>Hypervisors, servers and flavors from the compute API.</source>
        <translation>コンピュート API から取得するハイパーバイザー、サーバー、フレーバーです。</translation>
    </message>
    <message>
        <source>The host whose packages these are, as the inventory calls it.</source>
        <translation>パッケージが属するホストの、インベントリでの名前です。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A file with what &apos;dpkg-query -W&apos; printed on the host, or a copy of its /var/lib/dpkg/status. Without it the machine itself is asked.</source>
        <translation>ホストで &apos;dpkg-query -W&apos; が出力した内容のファイル、または /var/lib/dpkg/status のコピーです。省略時はこのマシン自身に照会します。</translation>
    </message>
    <message>
        <source>Folder of dpkg</source>
        <translation>dpkg のフォルダー</translation>
    </message>
    <message>
        <source>Where dpkg keeps its books, if not in /var/lib/dpkg: e.g. of a mounted image.</source>
        <translation>/var/lib/dpkg でない場合の、dpkg のデータの場所です。例: マウントしたイメージ。</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian パッケージ</translation>
    </message>
    <message>
        <source>The installed packages of a host with their versions as configuration items, so that upgrades are seen and advisories can be matched.</source>
        <translation>ホストにインストール済みのパッケージとバージョンを構成アイテムとして取り込みます。更新がわかり、アドバイザリと照合できます。</translation>
    </message>
    <message>
        <source>What the service is called that the server and its standbys are. Without it: as the source.</source>
        <translation>サーバーとそのスタンバイからなるサービスの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it.</source>
        <translation>実行されているホストの、インベントリでの名前です。</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Sizes and load of the databases, standbys, settings and what was changed in them, from a server of PostgreSQL.</source>
        <translation>PostgreSQL サーバーから取得する、データベースのサイズと負荷、スタンバイ、設定とその変更です。</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>A SELECT, or the name of a table or view. Its columns are named as in the native CSV set (resources, relations, samples, events, config), or as the mapping says.</source>
        <translation>SELECT、またはテーブルかビューの名前です。列名は、標準の CSV セット（resources、relations、samples、events、config）のとおり、またはマッピングの指定に従います。</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>列マッピング</translation>
    </message>
    <message>
        <source>File of a saved column mapping, where the columns have other names.</source>
        <translation>列名が異なる場合の、保存済み列マッピングのファイルです。</translation>
    </message>
    <message>
        <source>Growing column</source>
        <translation>増加する列</translation>
    </message>
    <message>
        <source>A column whose values only rise, e.g. a time or a number: each gathering asks only for rows above those that came before.</source>
        <translation>値が増える一方の列です（例: 時刻や番号）。収集のたびに、前回より大きい行だけを求めます。</translation>
    </message>
    <message>
        <source>Most rows</source>
        <translation>最大行数</translation>
    </message>
    <message>
        <source>More rows in one gathering are an error; with a growing column they wait for the next one.</source>
        <translation>1 回の収集で行数がこれを超えるとエラーになります。増加する列があれば、残りは次回に回ります。</translation>
    </message>
    <message>
        <source>Table in PostgreSQL</source>
        <translation>PostgreSQL のテーブル</translation>
    </message>
    <message>
        <source>Rows of a table, a view or a SELECT in PostgreSQL, whose columns are named like those of the native CSV tables or mapped to them.</source>
        <translation>PostgreSQL のテーブル、ビュー、または SELECT の行です。列名は標準の CSV テーブルと同じか、それに対応付けられます。</translation>
    </message>
    <message>
        <source>Address of the server, with the path before /api/v1 where it has one.</source>
        <translation>サーバーのアドレスです。/api/v1 の前にパスがあれば含めます。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Distance between two samples.</source>
        <translation>2 つのサンプルの間隔です。</translation>
    </message>
    <message>
        <source>How far back the first gathering looks.</source>
        <translation>最初の収集でどこまでさかのぼるかです。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>How old a moment must be before it is asked for, so that its samples are all in.</source>
        <translation>サンプルがすべて届くよう、照会する時点をどれだけ過去にするかです。</translation>
    </message>
    <message>
        <source>Rate window</source>
        <translation>レートの期間</translation>
    </message>
    <message>
        <source>What rates are averaged over. Without it: the step, or three scrape intervals where that is more.</source>
        <translation>レートを平均する期間です。省略時は、ステップとスクレイプ間隔 3 回分のうち長い方です。</translation>
    </message>
    <message>
        <source>Label matchers</source>
        <translation>ラベル条件</translation>
    </message>
    <message>
        <source>Only series with these labels, e.g. env=&quot;prod&quot;,job=&quot;node&quot;.</source>
        <translation>これらのラベルを持つ時系列だけです。例: env=&quot;prod&quot;,job=&quot;node&quot;。</translation>
    </message>
    <message>
        <source>Host label</source>
        <translation>ホストのラベル</translation>
    </message>
    <message>
        <source>The label that tells hosts apart.</source>
        <translation>ホストを区別するラベルです。</translation>
    </message>
    <message>
        <source>Query for CPU</source>
        <translation>CPU のクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in millicores with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、ミリコア単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Query for memory</source>
        <translation>メモリのクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in bytes with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、バイト単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Query for disk</source>
        <translation>ディスクのクエリ</translation>
    </message>
    <message>
        <source>Query for network</source>
        <translation>ネットワークのクエリ</translation>
    </message>
    <message>
        <source>Own PromQL in bytes a second with one row per host, or &apos;none&apos;.</source>
        <translation>ホストごとに 1 行、バイト毎秒単位の独自の PromQL、または &apos;none&apos; です。</translation>
    </message>
    <message>
        <source>Own series</source>
        <translation>独自の時系列</translation>
    </message>
    <message>
        <source>A selector of more series, e.g. {__name__=~&quot;queue_depth|in_flight&quot;}. Gauges are taken as they are, counters as their rate.</source>
        <translation>追加する時系列のセレクターです。例: {__name__=~&quot;queue_depth|in_flight&quot;}。ゲージはそのまま、カウンターはレートとして取り込みます。</translation>
    </message>
    <message>
        <source>Own queries</source>
        <translation>独自のクエリ</translation>
    </message>
    <message>
        <source>PromQL for single series of resources, between semicolons, e.g. service/shop orders (1/s) = sum(rate(orders_total[5m])).</source>
        <translation>リソースの個々の時系列の PromQL です。セミコロン区切りで指定します。例: service/shop orders (1/s) = sum(rate(orders_total[5m]))。</translation>
    </message>
    <message>
        <source>Remote read</source>
        <translation>リモート読み取り</translation>
    </message>
    <message>
        <source>Whether own series come by remote read where the server has it: it is faster.</source>
        <translation>サーバーが対応している場合に、独自の時系列をリモート読み取りで取得するかです。より高速です。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Whether answers are asked for in gzip, which saves a slow line work and costs the server time. Without it: unless the server is on this machine.</source>
        <translation>応答を gzip で求めるかです。低速な回線の負担が減る一方、サーバーの時間を使います。省略時は、サーバーがこのマシンにない場合に行います。</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>CPU, memory, disk and network of every host that node_exporter reports to a Prometheus server or one that speaks its API.</source>
        <translation>node_exporter が Prometheus サーバー、または同じ API のサーバーに報告する、各ホストの CPU、メモリ、ディスク、ネットワークです。</translation>
    </message>
    <message>
        <source>HOST:PORT, or the path of a unix socket.</source>
        <translation>HOST:PORT、または unix ソケットのパスです。</translation>
    </message>
    <message>
        <source>A user of Redis&apos; access control lists; it needs INFO and CONFIG GET.</source>
        <translation>Redis のアクセス制御リストのユーザーです。INFO と CONFIG GET が必要です。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The password, or file:PATH of a file that holds it.</source>
        <translation>パスワード、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>What the service is called that the instance and its replicas are. Without it: as the source.</source>
        <translation>インスタンスとそのレプリカからなるサービスの名前です。省略時はソースの名前です。</translation>
    </message>
    <message>
        <source>The host that it runs on, as the inventory calls it. Without it, no failure of a host touches it.</source>
        <translation>実行されているホストの、インベントリでの名前です。省略時は、ホストの障害の影響を受けません。</translation>
    </message>
    <message>
        <source>How long one gathering may take in all.</source>
        <translation>1 回の収集全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Memory, clients, operations, settings and replicas of a Redis server, and what was changed in its settings.</source>
        <translation>Redis サーバーのメモリ、クライアント、操作、設定、レプリカと、設定の変更です。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where pipelines put files, of any kind that &apos;import&apos; reads. They are left where they are; one that changes is read again.</source>
        <translation>&apos;import&apos; で読めるあらゆる種類のファイルをパイプラインが置く場所です。ファイルはそのまま残り、変更されると再び読み込まれます。</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>リーダー</translation>
    </message>
    <message>
        <source>Id of the reader for every file. Without it each file&apos;s content says what it is.</source>
        <translation>すべてのファイルに使うリーダーの id です。省略時は、各ファイルの内容から判断します。</translation>
    </message>
    <message>
        <source>Spool folder</source>
        <translation>スプールフォルダー</translation>
    </message>
    <message>
        <source>A folder into which pipelines write files of any kind that can be imported.</source>
        <translation>インポートできるあらゆる種類のファイルをパイプラインが書き込むフォルダーです。</translation>
    </message>
    <message>
        <source>Address of the frontend, e.g. https://zabbix.example/zabbix. The user name with its password, or the API token as bearer token, are those of Zabbix.</source>
        <translation>フロントエンドのアドレスです。例: https://zabbix.example/zabbix。ユーザー名とパスワード、またはベアラートークンとしての API トークンは、Zabbix のものです。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of the items whose values are gathered, with * for any text; * alone is all.</source>
        <translation>値を収集するアイテムのキーです。* は任意の文字列を表し、* だけならすべてです。</translation>
    </message>
    <message>
        <source>How far back the first gathering looks. What Zabbix keeps no more as values is taken from its trends.</source>
        <translation>最初の収集でどこまでさかのぼるかです。Zabbix に値として残っていないものは、トレンドから取得します。</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重複期間</translation>
    </message>
    <message>
        <source>How late values may come in, e.g. through a proxy. So much is asked for again.</source>
        <translation>値の到着がどれだけ遅れうるかです（例: プロキシ経由）。その分は再度照会します。</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Hosts, the values of their items, and maintenances, through the API of the frontend.</source>
        <translation>フロントエンドの API で取得するホスト、アイテムの値、メンテナンスです。</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>The token, or file:PATH of a file that holds it.</source>
        <translation>トークン、またはそれを含むファイルを示す file:PATH です。</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA 証明書</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the server&apos;s certificate.</source>
        <translation>サーバーの証明書に署名した認証局の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>PEM file, where the server asks for one.</source>
        <translation>サーバーが求める場合の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>PEM file of the client certificate&apos;s key.</source>
        <translation>クライアント証明書の鍵の PEM ファイルです。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Address of a proxy. The environment&apos;s proxy is not used.</source>
        <translation>プロキシのアドレスです。環境変数のプロキシは使いません。</translation>
    </message>
    <message>
        <source>How long one request may take in all.</source>
        <translation>1 回のリクエスト全体にかけられる時間です。</translation>
    </message>
    <message>
        <source>HOST:PORT, or the folder of its socket, e.g. /run/postgresql.</source>
        <translation>HOST:PORT、またはソケットのフォルダーです。例: /run/postgresql。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>A role of its own with pg_monitor is enough.</source>
        <translation>pg_monitor を持つ専用のロールで十分です。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Whether the connection is encrypted and the server&apos;s certificate is checked.</source>
        <translation>接続を暗号化し、サーバーの証明書を検証するかです。</translation>
    </message>
    <message>
        <source>How long one statement may take; the server is told to end it then.</source>
        <translation>1 つの文にかけられる時間です。超えるとサーバーに中止を求めます。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>What-if planner for a fleet: live and shadow inventory.</source>
        <translation>フリートの What-if プランナー: ライブとシャドウのインベントリ。</translation>
    </message>
    <message>
        <source>Render every page on the sample fleet to PNG files in &lt;folder&gt;.</source>
        <translation>サンプルフリートのすべてのページを &lt;folder&gt; の PNG ファイルに描画します。</translation>
    </message>
    <message>
        <source>Open the sample fleet.</source>
        <translation>サンプルフリートを開きます。</translation>
    </message>
    <message>
        <source>Speak this language: %1.</source>
        <translation>表示言語: %1。</translation>
    </message>
    <message>
        <source>Workspaces to open or files to import.</source>
        <translation>開くワークスペース、またはインポートするファイルです。</translation>
    </message>
    <message>
        <source>There is no language %1. There are %2.</source>
        <translation>言語 %1 はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>A tour shows the sample fleet, so %1 was not opened. Leave the file out, or leave out --tour.</source>
        <translation>ツアーではサンプルフリートが表示されるため、%1 は開かれませんでした。ファイルまたは --tour を省いてください。</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>In the rack</source>
        <translation>所属ラック</translation>
    </message>
    <message>
        <source>In the zone</source>
        <translation>所属ゾーン</translation>
    </message>
    <message>
        <source>Runs on the host</source>
        <translation>実行先ホスト</translation>
    </message>
    <message>
        <source>Part of the service</source>
        <translation>所属サービス</translation>
    </message>
    <message>
        <source>Uses the datastore</source>
        <translation>使用データストア</translation>
    </message>
    <message>
        <source>Depends on the service</source>
        <translation>依存先サービス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>完全名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Exists from</source>
        <translation>存在開始</translation>
    </message>
    <message>
        <source>Exists until</source>
        <translation>存在終了</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>CPU capacity</source>
        <translation>CPU 容量</translation>
    </message>
    <message>
        <source>Memory capacity</source>
        <translation>メモリ容量</translation>
    </message>
    <message>
        <source>Disk capacity</source>
        <translation>ディスク容量</translation>
    </message>
    <message>
        <source>Network capacity</source>
        <translation>ネットワーク容量</translation>
    </message>
    <message>
        <source>GPU capacity</source>
        <translation>GPU 容量</translation>
    </message>
    <message>
        <source>CPU request</source>
        <translation>CPU 要求</translation>
    </message>
    <message>
        <source>Memory request</source>
        <translation>メモリ要求</translation>
    </message>
    <message>
        <source>Disk request</source>
        <translation>ディスク要求</translation>
    </message>
    <message>
        <source>Network request</source>
        <translation>ネットワーク要求</translation>
    </message>
    <message>
        <source>GPU request</source>
        <translation>GPU 要求</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>新しいワークスペース…</translation>
    </message>
    <message>
        <source>Make an empty workspace file</source>
        <translation>空のワークスペースファイルを作成する</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a workspace, or import a file of another format</source>
        <translation>ワークスペースを開く、またはほかの形式のファイルをインポートする</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Read files into this workspace, after a preview</source>
        <translation>プレビューの後、このワークスペースにファイルを読み込む</translation>
    </message>
    <message>
        <source>Open the sample fleet</source>
        <translation>サンプルフリートを開く</translation>
    </message>
    <message>
        <source>Make a fleet with problems worth finding, to look around</source>
        <translation>見つけがいのある問題を含むフリートを作成して試す</translation>
    </message>
    <message>
        <source>Close workspace</source>
        <translation>ワークスペースを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>最後の編集を取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>もう一度行う</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを元に戻す</translation>
    </message>
    <message>
        <source>Take the newest import back: everything is as it was before it</source>
        <translation>最新のインポートを取り消し、すべてをその前の状態に戻す</translation>
    </message>
    <message>
        <source>Redo import</source>
        <translation>インポートをやり直す</translation>
    </message>
    <message>
        <source>Import again what was taken back</source>
        <translation>取り消したものを再びインポートする</translation>
    </message>
    <message>
        <source>Cancel the computation</source>
        <translation>計算をキャンセル</translation>
    </message>
    <message>
        <source>Stop what is being computed; what was there stays</source>
        <translation>実行中の計算を止める（それまでの結果は残る）</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>再評価</translation>
    </message>
    <message>
        <source>Compute the shadow of the present scenario once more</source>
        <translation>現在のシナリオのシャドウをもう一度計算する</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト／ダーク</translation>
    </message>
    <message>
        <source>Switch between the light and the dark theme</source>
        <translation>ライトテーマとダークテーマを切り替える</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>言語…</translation>
    </message>
    <message>
        <source>Choose what the window speaks</source>
        <translation>ウィンドウの表示言語を選びます</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>コマンドを検索…</translation>
    </message>
    <message>
        <source>Commands, pages, edits and resources by their names</source>
        <translation>コマンド、ページ、編集、リソースを名前で探す</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>ショートカット…</translation>
    </message>
    <message>
        <source>Choose the keys of every command</source>
        <translation>各コマンドのキーを選ぶ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Penumbra について</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Services, workloads and hosts with what they need, and what a failure reaches.</source>
        <translation>サービス、ワークロード、ホストが必要とするものと、障害の影響範囲です。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Every host and workload, live beside its shadow, and a map of all hosts over time.</source>
        <translation>すべてのホストとワークロードのライブとシャドウ、および時間に沿った全ホストのマップです。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>One series with its forecast, its bands and how well they held in the past.</source>
        <translation>1 つの時系列の予測と区間、および区間が過去にどれだけ当たったかです。</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Which names of several sources are one resource, and what was answered about names.</source>
        <translation>複数のソースのどの名前が同じリソースを指すか、名前について何が回答されたかです。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What runs out first and what else is found, what left its band, which changes come, which plans wait and how old the data is.</source>
        <translation>最初に枯渇するもの、その他の検出事項、区間を外れたもの、今後の変更、待機中のプラン、データの古さです。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Plans that mend what the scenario breaks: compare, choose, adopt, export.</source>
        <translation>シナリオの問題を解消するプランを比較、選択、採用、エクスポートします。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Live sources: how each does, how often it is asked and why.</source>
        <translation>ライブソースの状況、照会の頻度とその理由です。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Edits of the shadow with their findings and figures before and after.</source>
        <translation>シャドウの編集と、検出事項および編集前後の数値です。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Document</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message>
        <source>Making %1</source>
        <translation>%1 を作成しています</translation>
    </message>
    <message>
        <source>Making the sample fleet</source>
        <translation>サンプルフリートを作成しています</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>閉じています</translation>
    </message>
    <message>
        <source>Storing %1</source>
        <translation>%1 を格納しています</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing of it was stored.</source>
        <translation>インポートはキャンセルされました。何も格納されていません。</translation>
    </message>
    <message>
        <source>%1: %2 read, %L3 stored, %L4 known already, %L5 rejected.</source>
        <translation>%1: 読み取り %2、格納 %L3、既知 %L4、却下 %L5。</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 レコード</translation>
    </message>
    <message>
        <source>%L1 records</source>
        <translation>%L1 レコード</translation>
    </message>
    <message>
        <source>And %L1 more of this kind.</source>
        <translation>同じ種類があと %L1 件あります。</translation>
    </message>
    <message>
        <source>Edit &gt; Undo import takes it back.</source>
        <translation>［編集］&gt;［インポートを元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>インポートを取り消しています</translation>
    </message>
    <message>
        <source>Nothing was taken back: it was cancelled. The import stays.</source>
        <translation>キャンセルされたため、何も取り消されていません。インポートは残っています。</translation>
    </message>
    <message>
        <source>%1 was taken back: the inventory, the samples and what was answered are what they were before it.</source>
        <translation>%1 を取り消しました。インベントリ、サンプル、回答はその前の状態に戻りました。</translation>
    </message>
    <message>
        <source>Recover edits</source>
        <translation>編集を復元</translation>
    </message>
    <message>
        <source>Penumbra ended before the last edits were saved. They are back; Undo takes them away.</source>
        <translation>最後の編集が保存される前に Penumbra が終了しました。編集は復元されています。［元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>変更: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>開く: %1</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>シャドウを計算しています</translation>
    </message>
    <message>
        <source>Looking for what was gathered</source>
        <translation>収集されたものを確認しています</translation>
    </message>
    <message>
        <source>The computation was cancelled. Change something or choose Evaluate again to go on.</source>
        <translation>計算はキャンセルされました。続けるには、何かを変更するか、［再評価］を選んでください。</translation>
    </message>
    <message>
        <source>Saving the scenario</source>
        <translation>シナリオを保存しています</translation>
    </message>
    <message>
        <source>Keeping the model</source>
        <translation>モデルを保持しています</translation>
    </message>
    <message>
        <source>Keeping what was answered about names</source>
        <translation>名前についての回答を保持しています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Engine</name>
    <message>
        <source>There was not enough memory for this: %1. Choose fewer paths, a coarser step or a shorter horizon, or close other programs.</source>
        <translation>メモリが不足しました: %1。シミュレーション経路を減らす、ステップを粗くする、予測期間を短くする、またはほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1 (%2). What you edited is kept. Please report it.</source>
        <translation>Penumbra でエラーが発生し、次の処理を中止しました: %1（%2）。編集内容は残っています。ご報告をお願いします。</translation>
    </message>
    <message>
        <source>Penumbra made an error and gave up on this: %1. What you edited is kept. Please report it.</source>
        <translation>Penumbra でエラーが発生し、次の処理を中止しました: %1。編集内容は残っています。ご報告をお願いします。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Gathering</name>
    <message>
        <source>Reading the sources</source>
        <translation>ソースを読み込んでいます</translation>
    </message>
    <message>
        <source>Keeping the source</source>
        <translation>ソースを保持しています</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>ソースを削除しています</translation>
    </message>
    <message>
        <source>Storing what was gathered</source>
        <translation>収集されたものを格納しています</translation>
    </message>
    <message>
        <source>Keeping when the sources are due</source>
        <translation>ソースの次回照会時刻を保持しています</translation>
    </message>
    <message>
        <source>It came with the workspace and was not approved on this machine. It asks nobody before you looked at what it would ask, and approved it.</source>
        <translation>ワークスペースに含まれていたもので、このマシンでは承認されていません。照会内容を確認して承認するまで、どこにも照会しません。</translation>
    </message>
    <message>
        <source>It answers: %1, %2, %3. Nothing was stored.</source>
        <translation>応答がありました: %1、%2、%3。何も格納していません。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::MatrixRun</name>
    <message>
        <source>Evaluating every combination</source>
        <translation>すべての組み合わせを評価しています</translation>
    </message>
    <message>
        <source>Take the combination: %1</source>
        <translation>組み合わせを採用: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::OverviewWatch</name>
    <message>
        <source>Looking for what runs out first</source>
        <translation>最初に枯渇するものを探しています</translation>
    </message>
    <message>
        <source>Holding yesterday&apos;s forecast against what came</source>
        <translation>昨日の予測を実績と比べています</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Planner</name>
    <message>
        <source>Finding plans</source>
        <translation>プランを探しています</translation>
    </message>
    <message>
        <source>Adopt: %1</source>
        <translation>採用: %1</translation>
    </message>
    <message>
        <source>Adopted into the scenario: %1. Its steps are edits on the page What if now. Undo (Ctrl+Z) takes all of them back at once.</source>
        <translation>シナリオに採用しました: %1。ステップは What-if ページの編集になっています。［元に戻す］（Ctrl+Z）でまとめて取り消せます。</translation>
    </message>
    <message>
        <source>Keeping the plans</source>
        <translation>プランを保持しています</translation>
    </message>
    <message>
        <source>Kept in the workspace: %1 and the scenario as it is. The command line&apos;s export writes the same documents from them.</source>
        <translation>ワークスペースに保持しました: %1 と現在のシナリオ。コマンドラインの export で同じ文書を書き出せます。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込んでいます</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 を書き込みました。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::Secrets</name>
    <message>
        <source>There is no keychain here (%1), so the secret is kept until the program ends.</source>
        <translation>キーチェーンがないため（%1）、シークレットはプログラムの終了まで保持されます。</translation>
    </message>
    <message>
        <source>The secret &apos;%1&apos; is not in the keychain (%2). Edit the source and enter it again.</source>
        <translation>シークレット &apos;%1&apos; がキーチェーンにありません（%2）。ソースを編集して再入力してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::ToleranceWatch</name>
    <message>
        <source>Failing every host, rack and zone</source>
        <translation>各ホスト、ラック、ゾーンの障害を試しています</translation>
    </message>
    <message>
        <source>It was cancelled. Evaluate again (F5) to have it computed.</source>
        <translation>キャンセルされました。計算するには再評価（F5）してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::bridge::TopologyWatch</name>
    <message>
        <source>Drawing dependencies</source>
        <translation>依存関係を描画しています</translation>
    </message>
</context>
<context>
    <name>penumbra::models::AttributeModel</name>
    <message>
        <source>Identity</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Offers %1</source>
        <translation>提供: %1</translation>
    </message>
    <message>
        <source>Reserves %1</source>
        <translation>予約: %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>ラベル %1</translation>
    </message>
    <message>
        <source>taint %1</source>
        <translation>taint %1</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ティア</translation>
    </message>
    <message>
        <source>Replicas it needs</source>
        <translation>必要レプリカ数</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1（%2 より）</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
</context>
<context>
    <name>penumbra::models::BatchRowsModel</name>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not %2 any more</source>
        <translation>%1: %2 でなくなる</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>known</source>
        <translation>既知</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>%L1 samples in %2</source>
        <translation>%L1 サンプル（%2）</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>新規: %1</translation>
    </message>
    <message>
        <source>goes: %1</source>
        <translation>なくなる: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What would be stored</source>
        <translation>格納される内容</translation>
    </message>
    <message>
        <source>Against what is known</source>
        <translation>既知との差</translation>
    </message>
</context>
<context>
    <name>penumbra::models::EditModel</name>
    <message>
        <source>%1
▲ Skipped: %2</source>
        <translation>%1
▲ スキップ: %2</translation>
    </message>
    <message>
        <source>This edit does not fit and changes nothing: %1</source>
        <translation>この編集は適合せず、何も変わりません: %1</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTable</name>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>配置停止中</translation>
    </message>
    <message>
        <source>drained</source>
        <translation>ドレイン済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>障害中</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>▲ waiting</source>
        <translation>▲ 待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>未確定</translation>
    </message>
    <message>
        <source>The median of the predicted use at the chosen moment, of what the host offers then.</source>
        <translation>選択した時点の予測使用量の中央値です。その時点でホストが提供する量に対する割合です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>メモリ使用率</translation>
    </message>
    <message>
        <source>State then</source>
        <translation>その時点の状態</translation>
    </message>
</context>
<context>
    <name>penumbra::models::FleetTree</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Zone, rack, host, workload</source>
        <translation>ゾーン、ラック、ホスト、ワークロード</translation>
    </message>
    <message>
        <source>CPU used</source>
        <translation>CPU 使用率</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LiveShadowModel</name>
    <message>
        <source>How probably the shadow wants more than there is.</source>
        <translation>シャドウの必要量が、存在する量を超える確率です。</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>シャドウ</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>95 % band</source>
        <translation>95 % 区間</translation>
    </message>
</context>
<context>
    <name>penumbra::models::LooseNameModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>参照数</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>It has</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>情報元</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>他方</translation>
    </message>
</context>
<context>
    <name>penumbra::models::MatrixModel</name>
    <message>
        <source>nothing more</source>
        <translation>追加なし</translation>
    </message>
    <message>
        <source>without</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>with</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>%1 M %2</source>
        <translation>%1 M %2</translation>
    </message>
    <message>
        <source>runs out %1</source>
        <translation>%1 に枯渇</translation>
    </message>
    <message>
        <source>may run out %1</source>
        <translation>%1 に枯渇の可能性</translation>
    </message>
    <message>
        <source>nothing runs out</source>
        <translation>枯渇なし</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>月 %1</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>一時 %1</translation>
    </message>
    <message>
        <source>no cost</source>
        <translation>費用なし</translation>
    </message>
    <message>
        <source>◆ %1 left out</source>
        <translation>◆ %1 を除外</translation>
    </message>
    <message>
        <source>%1 without a host</source>
        <translation>%1 が配置先なし</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 が停止</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Not computed yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::NameRuleModel</name>
    <message>
        <source>names ending in %1</source>
        <translation>末尾が %1 の名前</translation>
    </message>
    <message>
        <source>without it</source>
        <translation>それを除いた名前</translation>
    </message>
    <message>
        <source>another than %1</source>
        <translation>%1 とは別</translation>
    </message>
    <message>
        <source>Name or expression</source>
        <translation>名前または式</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>実体</translation>
    </message>
</context>
<context>
    <name>penumbra::models::PlanModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>▲ none</source>
        <translation>▲ 不可</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>The scenario without any plan.</source>
        <translation>プランなしのシナリオです。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Click a row to choose it.</source>
        <translation>行をクリックして選びます。</translation>
    </message>
    <message>
        <source>P(breach)</source>
        <translation>P（違反）</translation>
    </message>
    <message>
        <source>Chance that something breaks within the horizon, before and after.</source>
        <translation>予測期間内に何かが違反となる確率です（前後）。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What stands within the horizon, before and with the plan.</source>
        <translation>予測期間内に残るものです（プランの前と後）。</translation>
    </message>
    <message>
        <source>Homeless</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Workloads that no host takes, before and after.</source>
        <translation>どのホストにも置けないワークロードです（前後）。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Workloads that change their host.</source>
        <translation>ホストが変わるワークロードです。</translation>
    </message>
    <message>
        <source>Exposed</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Workload-days on hosts with a known high vulnerability (CVSS 7 or more), before and after.</source>
        <translation>既知の重大な脆弱性（CVSS 7 以上）があるホスト上のワークロードの延べ日数です（前後）。</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Of all services together, while the plan is carried out.</source>
        <translation>プランの実施中の、全サービスの合計です。</translation>
    </message>
    <message>
        <source>Cost once</source>
        <translation>一時費用</translation>
    </message>
    <message>
        <source>Work and downtime, by default prices.</source>
        <translation>作業と停止時間の費用です（既定の単価）。</translation>
    </message>
    <message>
        <source>Per month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Hosts that are added, by default prices.</source>
        <translation>追加されるホストの費用です（既定の単価）。</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>When its last step has ended, in half of all cases.</source>
        <translation>半数の場合に最後のステップが終わる日時です。</translation>
    </message>
    <message>
        <source>Way back, P90</source>
        <translation>切り戻し（P90）</translation>
    </message>
    <message>
        <source>How long it takes to undo everything, in nine of ten cases.</source>
        <translation>10 回中 9 回の場合に、すべてを元に戻すのにかかる時間です。</translation>
    </message>
</context>
<context>
    <name>penumbra::models::ProblemModel</name>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>◆ Warning</source>
        <translation>◆ 警告</translation>
    </message>
    <message>
        <source>▲ Rejected</source>
        <translation>▲ 却下</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What is wrong and what to do</source>
        <translation>問題と対処</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SeriesModel</name>
    <message>
        <source>on click</source>
        <translation>クリックで計算</translation>
    </message>
    <message>
        <source>Error in the joint forecast of all series, at origins that they share: what findings, plans and their JSON rest on. The series you choose is also tried alone, at origins of its own.</source>
        <translation>すべての時系列を共通の起点で合同予測したときの誤差です。検出事項、プラン、その JSON の根拠になります。選択した時系列は、固有の起点で単独でも試されます。</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>メトリクス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Joint MASE</source>
        <translation>合同 MASE</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル数</translation>
    </message>
</context>
<context>
    <name>penumbra::models::SourceModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Gathering</source>
        <translation>収集中</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>失敗中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Waits for your approval</source>
        <translation>承認待ち</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新データ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
</context>
<context>
    <name>penumbra::models::StepModel</name>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>%1, at most %2 in nine of ten cases</source>
        <translation>%1（10 回中 9 回は最長 %2）</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>切り戻し</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残る事項</translation>
    </message>
</context>
<context>
    <name>penumbra::models::TargetModel</name>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::AxisRow</name>
    <message>
        <source>As on the command line</source>
        <translation>コマンドラインと同じ</translation>
    </message>
    <message>
        <source>Remove this axis</source>
        <translation>この軸を削除</translation>
    </message>
    <message>
        <source>Values of the axis</source>
        <translation>軸の値</translation>
    </message>
    <message>
        <source>A name, a colon, and the values with | between: edits as for --edit, or none.</source>
        <translation>名前、コロン、| 区切りの値です。値は --edit と同じ編集、または none です。</translation>
    </message>
    <message>
        <source>e.g. none | 1.2 | 1.5</source>
        <translation>例: none | 1.2 | 1.5</translation>
    </message>
    <message>
        <source>The values with | between; none stands for the scenario without this edit.</source>
        <translation>| 区切りの値です。none はこの編集のないシナリオを表します。</translation>
    </message>
    <message>
        <source>without | with</source>
        <translation>なし | あり</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Adds the value at the left to the axis</source>
        <translation>左の値を軸に追加します</translation>
    </message>
    <message>
        <source>This edit is not in the scenario any more. Undo, or remove this axis.</source>
        <translation>この編集はもうシナリオにありません。元に戻すか、この軸を削除してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ChangesDialog</name>
    <message>
        <source>Scheduled changes</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>The planned change will not be: nothing of it is counted on any more. The audit log says so, and Edit &gt; Undo import takes it back.</source>
        <translation>予定変更は実施されず、以後はまったく考慮されません。監査ログに記録され、［編集］&gt;［インポートを元に戻す］で取り消せます。</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Looking for scheduled changes</source>
        <translation>予定変更を探しています</translation>
    </message>
    <message>
        <source>The scheduled changes cannot be read</source>
        <translation>予定変更を読み込めません</translation>
    </message>
    <message>
        <source>No change is scheduled</source>
        <translation>予定変更はありません</translation>
    </message>
    <message>
        <source>Changes come from calendars, pipelines and planned imports. Here you see what a planned one will change. Before each of them the live sources are asked for a baseline, and afterwards you see here what is different.</source>
        <translation>変更は、カレンダー、パイプライン、予定インポートから取り込まれます。予定変更で何が変わるかがここに表示されます。各変更の前にライブソースからベースラインを取得し、後で違いがここに表示されます。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較しています</translation>
    </message>
    <message>
        <source>%1 cannot be compared</source>
        <translation>%1 を比較できません</translation>
    </message>
    <message>
        <source>Planned for %1, UTC. This is what it will change.</source>
        <translation>予定: %1（UTC）。変わる内容は次のとおりです。</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>It changes nothing of the inventory</source>
        <translation>インベントリは何も変わりません</translation>
    </message>
    <message>
        <source>Planned for %1, UTC.</source>
        <translation>予定: %1（UTC）。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>What %1 touches is as it was before. %2</source>
        <translation>%1 の対象は以前のままです。%2</translation>
    </message>
    <message>
        <source>Calling %1 off</source>
        <translation>%1 を中止しています</translation>
    </message>
    <message>
        <source>%1 is being called off. Edit &gt; Undo takes that back.</source>
        <translation>%1 を中止しています。［編集］&gt;［元に戻す］で取り消せます。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::DependenciesPage</name>
    <message>
        <source>How</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>ホップ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Who needs whom, and what a failure reaches</source>
        <translation>何が何を必要とし、障害がどこまで及ぶか</translation>
    </message>
    <message>
        <source>The resource to look at</source>
        <translation>注目するリソース</translation>
    </message>
    <message>
        <source>Look at a service or host</source>
        <translation>サービスまたはホストに注目</translation>
    </message>
    <message>
        <source>1 hop</source>
        <translation>1 ホップ</translation>
    </message>
    <message>
        <source>%1 hops</source>
        <translation>%1 ホップ</translation>
    </message>
    <message>
        <source>How far from it</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>How many hops around the resource are shown</source>
        <translation>リソースの周囲に表示するホップ数</translation>
    </message>
    <message>
        <source>What is drawn as one</source>
        <translation>まとめて描く単位</translation>
    </message>
    <message>
        <source>Every host</source>
        <translation>各ホスト</translation>
    </message>
    <message>
        <source>Racks</source>
        <translation>ラック</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>ゾーン</translation>
    </message>
    <message>
        <source>Hosts of one rack or zone, and the workloads of one service there, as one</source>
        <translation>1 つのラックまたはゾーンのホストと、そこにある 1 つのサービスのワークロードを、まとめて表示</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>全サービス</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Shows the whole map</source>
        <translation>マップ全体を表示します</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>What it is tied to</source>
        <translation>つながり</translation>
    </message>
    <message>
        <source>Let it fail</source>
        <translation>障害を起こす</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>注目する</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Shows it on the Fleet page</source>
        <translation>フリートページに表示します</translation>
    </message>
    <message>
        <source>What the failure reaches</source>
        <translation>障害の影響範囲</translation>
    </message>
    <message>
        <source>at once, before anything is placed again: %1 lost, %2 degraded</source>
        <translation>再配置前の直後の影響: 停止 %1、縮退 %2</translation>
    </message>
    <message>
        <source>%L1 shown, %L2 more are not: look at one of them, or draw racks or zones</source>
        <translation>%L1 件を表示、ほか %L2 件は非表示: 1 つに注目するか、ラックまたはゾーンでまとめてください</translation>
    </message>
    <message>
        <source>an arrow leads from who needs to what is needed; dashed where it can do without</source>
        <translation>矢印は必要とする側から必要とされる側へ。破線はなくても動作するもの</translation>
    </message>
    <message>
        <source>End the failure</source>
        <translation>障害を終える</translation>
    </message>
    <message>
        <source>Click a box, or walk with the arrow keys.</source>
        <translation>ボックスをクリックするか、矢印キーで移動してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetDetails</name>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Show this series with its model, backtest and candidates.</source>
        <translation>この時系列をモデル、バックテスト、候補とともに表示します。</translation>
    </message>
    <message>
        <source>Live and shadow</source>
        <translation>ライブとシャドウ</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>既知の情報</translation>
    </message>
    <message>
        <source>Nothing is measured here</source>
        <translation>測定値がありません</translation>
    </message>
    <message>
        <source>A service has no use of its own. Choose one of its workloads or hosts.</source>
        <translation>サービス自体の使用量はありません。サービスのワークロードまたはホストを選んでください。</translation>
    </message>
    <message>
        <source>No series of this resource was imported or gathered.</source>
        <translation>このリソースの時系列はインポートも収集もされていません。</translation>
    </message>
    <message>
        <source>Reading the history of %1</source>
        <translation>%1 の履歴を読み込んでいます</translation>
    </message>
    <message>
        <source>Looking up %1</source>
        <translation>%1 を照会しています</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>%1 区間</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>履歴を読み込めません</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>the look-up was cancelled</source>
        <translation>照会はキャンセルされました</translation>
    </message>
    <message>
        <source>shadow at %1</source>
        <translation>%1 のシャドウ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>cordoned</source>
        <translation>配置停止中</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>ワークロード数</translation>
    </message>
    <message>
        <source>▲ nowhere</source>
        <translation>▲ なし</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行先</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>測定なし</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::FleetPage</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Search by name, kind or place</source>
        <translation>名前、種類、場所で検索</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Hosts at</source>
        <translation>ホスト（時点）</translation>
    </message>
    <message>
        <source>Which use colours the map: its median, of what each host offers then.</source>
        <translation>マップの色に使う使用量です。その時点で各ホストが提供する量に対する中央値です。</translation>
    </message>
    <message>
        <source>Busiest dimension</source>
        <translation>最も逼迫した次元</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%2 %L1</translation>
    </message>
    <message>
        <source>no zone</source>
        <translation>ゾーンなし</translation>
    </message>
    <message>
        <source>median of %1</source>
        <translation>%1 の中央値</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>One series: what was measured, what is expected, and how far that can be trusted</source>
        <translation>1 つの時系列の測定値、予想、およびその信頼度</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>時系列</translation>
    </message>
    <message>
        <source>Search by resource or metric</source>
        <translation>リソースまたはメトリクスで検索</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>pick one to compare</source>
        <translation>選んで比較</translation>
    </message>
    <message>
        <source>Pin model</source>
        <translation>モデルを固定</translation>
    </message>
    <message>
        <source>Let the shadow use the model chosen here for this series, kept in the workspace</source>
        <translation>シャドウがこの時系列に、ここで選んだモデルを使うようにし、ワークスペースに保持します</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Step by step for the days ahead, or a figure of each day for months</source>
        <translation>数日先までをステップごとに、または数か月先までを 1 日ごとの値で</translation>
    </message>
    <message>
        <source>What is forecast</source>
        <translation>予測する値</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ステップごと</translation>
    </message>
    <message>
        <source>Daily P95</source>
        <translation>日次 P95</translation>
    </message>
    <message>
        <source>Daily peak</source>
        <translation>日次ピーク</translation>
    </message>
    <message>
        <source>Which model forecasts this series here</source>
        <translation>この時系列をここで予測するモデル</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Model by backtest</source>
        <translation>バックテストで選択</translation>
    </message>
    <message>
        <source>Let the forecast begin in the past, to see how it would have done</source>
        <translation>過去から予測を始め、どれだけ当たったかを確かめます</translation>
    </message>
    <message>
        <source>Where the forecast begins</source>
        <translation>予測の開始時点</translation>
    </message>
    <message>
        <source>Begins now</source>
        <translation>現在から</translation>
    </message>
    <message>
        <source>Began 1 day ago</source>
        <translation>1 日前から</translation>
    </message>
    <message>
        <source>Began %1 days ago</source>
        <translation>%1 日前から</translation>
    </message>
    <message>
        <source>Began earlier</source>
        <translation>以前から</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>As the shadow forecasts it: all history, from now on, model by backtest</source>
        <translation>シャドウと同じ予測: 全履歴、現在から、バックテストで選択したモデル</translation>
    </message>
    <message>
        <source>Forecasting with %1</source>
        <translation>%1 で予測しています</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>まだ測定値がありません</translation>
    </message>
    <message>
        <source>This fleet has no series. Import samples.csv or gather from Prometheus to forecast.</source>
        <translation>このフリートには時系列がありません。予測するには、samples.csv をインポートするか、Prometheus から収集してください。</translation>
    </message>
    <message>
        <source>Forecasting %1</source>
        <translation>%1 を予測しています</translation>
    </message>
    <message>
        <source>The forecast was cancelled</source>
        <translation>予測はキャンセルされました</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it again when it suits.</source>
        <translation>何も変わっていません。必要なときに再度実行してください。</translation>
    </message>
    <message>
        <source>Forecast again</source>
        <translation>再予測</translation>
    </message>
    <message>
        <source>This series cannot be forecast like that</source>
        <translation>この時系列はこの条件では予測できません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 サンプル</translation>
    </message>
    <message>
        <source>%L1 samples</source>
        <translation>%L1 サンプル</translation>
    </message>
    <message>
        <source>No model could be compared: the history is too short.</source>
        <translation>履歴が短すぎるため、モデルを比較できませんでした。</translation>
    </message>
    <message>
        <source>%1 past moments</source>
        <translation>過去 %1 時点</translation>
    </message>
    <message>
        <source>%1 was chosen by hand; its errors and bands are from %2.</source>
        <translation>%1 は手動で選択されました。誤差と区間は%2によるものです。</translation>
    </message>
    <message>
        <source>%1 had the least error of %2 models, forecasting from %3.</source>
        <translation>%1 は、%3からの予測で %2 モデル中最小の誤差でした。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Together they came nearer to what was measured than any alone, forecasting from %1: %2.</source>
        <translation>%1からの予測では、組み合わせた方がどの単独モデルよりも測定値に近くなりました: %2。</translation>
    </message>
    <message>
        <source>Together they err little more than the best alone, which nobody knows beforehand, forecasting from %1: %2.</source>
        <translation>%1からの予測では、組み合わせの誤差は、事前にはわからない最良の単独モデルとほとんど変わりません: %2。</translation>
    </message>
    <message>
        <source>It saw %1 of history, from %2 to %3.</source>
        <translation>%2 から %3 まで、%1 の履歴を使いました。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>固定: %1</translation>
    </message>
    <message>
        <source>Unpin model</source>
        <translation>固定を解除</translation>
    </message>
    <message>
        <source>no backtest: too little history</source>
        <translation>バックテストなし: 履歴不足</translation>
    </message>
    <message>
        <source>of %1 models in the backtest</source>
        <translation>バックテストの %1 モデル中</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>Backtest error (MASE)</source>
        <translation>バックテスト誤差（MASE）</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>repeating the past: %1</source>
        <translation>過去の繰り返し: %1</translation>
    </message>
    <message>
        <source>nothing to measure it on</source>
        <translation>測定の対象なし</translation>
    </message>
    <message>
        <source>Mean absolute error over %1 origins of this series alone, scaled by that of the seasonal naive. The list has the error in the joint forecast of all series.</source>
        <translation>この時系列だけの %1 起点での平均絶対誤差を、季節ナイーブの誤差で割ったものです。一覧には、全時系列の合同予測での誤差が表示されます。</translation>
    </message>
    <message>
        <source>Error since it began</source>
        <translation>開始以降の誤差</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 の間</translation>
    </message>
    <message>
        <source>Against what was measured after the forecast began, scaled like the backtest&apos;s error.</source>
        <translation>予測開始以降の測定値に対する誤差です。バックテストの誤差と同じ尺度です。</translation>
    </message>
    <message>
        <source>%1 band held</source>
        <translation>%1 区間の的中</translation>
    </message>
    <message>
        <source>since it began: %1</source>
        <translation>開始以降: %1</translation>
    </message>
    <message>
        <source>of the time, in the backtest</source>
        <translation>バックテストの期間中</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>%1 band</source>
        <translation>%1 区間</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>trained from here</source>
        <translation>学習開始</translation>
    </message>
    <message>
        <source>forecast from here</source>
        <translation>予測開始</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::HourPanel</name>
    <message>
        <source>What can be lost, 14 days:  ▲ left without a host   ◆ overload at P95</source>
        <translation>失っても耐えられるもの（14 日間）:  ▲ 配置先なし   ◆ P95 で過負荷</translation>
    </message>
    <message>
        <source>Failing every host, rack and zone in turn</source>
        <translation>各ホスト、ラック、ゾーンの障害を順に試しています</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatchPage</name>
    <message>
        <source>Match</source>
        <translation>名寄せ</translation>
    </message>
    <message>
        <source>Which names of your sources are one resource; what you answer here holds for every later import</source>
        <translation>ソースのどの名前が同じリソースを指すか。ここでの回答は以後のすべてのインポートに有効です</translation>
    </message>
    <message>
        <source>Perhaps one under two names</source>
        <translation>同一の可能性がある 2 つの名前</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>別のもの</translation>
    </message>
    <message>
        <source>Names without a resource</source>
        <translation>リソースのない名前</translation>
    </message>
    <message>
        <source>The resource that the chosen name is</source>
        <translation>選択した名前が指すリソース</translation>
    </message>
    <message>
        <source>the resource that it is</source>
        <translation>該当するリソース</translation>
    </message>
    <message>
        <source>It is this one</source>
        <translation>これに決定</translation>
    </message>
    <message>
        <source>Rules and answers</source>
        <translation>ルールと回答</translation>
    </message>
    <message>
        <source>a suffix to take off, e.g. .example.com</source>
        <translation>取り除く接尾辞（例: .example.com）</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>an expression, e.g. (.*)-old</source>
        <translation>式（例: (.*)-old）</translation>
    </message>
    <message>
        <source>becomes, e.g. $1</source>
        <translation>置換後（例: $1）</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Looking for names that may be one resource</source>
        <translation>同一のリソースかもしれない名前を探しています</translation>
    </message>
    <message>
        <source>1 pair; what they have counts twice until you say that they are one</source>
        <translation>1 組。同じものと答えるまで、両方の内容が二重に数えられます</translation>
    </message>
    <message>
        <source>%L1 pairs; what they have counts twice until you say that they are one</source>
        <translation>%L1 組。同じものと答えるまで、両方の内容が二重に数えられます</translation>
    </message>
    <message>
        <source>; the first %L1 are shown</source>
        <translation>（最初の %L1 組を表示）</translation>
    </message>
    <message>
        <source>Every name that is used has its resource.</source>
        <translation>使われているすべての名前にリソースがあります。</translation>
    </message>
    <message>
        <source>%L1 to match</source>
        <translation>名寄せ待ち %L1 件</translation>
    </message>
    <message>
        <source>Both are %1</source>
        <translation>両方とも %1</translation>
    </message>
    <message>
        <source>Both are the left one</source>
        <translation>両方とも左側</translation>
    </message>
    <message>
        <source>Both are the right one</source>
        <translation>両方とも右側</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::MatrixPanel</name>
    <message>
        <source>Axes</source>
        <translation>軸</translation>
    </message>
    <message>
        <source>Add axis</source>
        <translation>軸を追加</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>An axis is an edit of the scenario with the values that it takes, e.g. a factor of 1.2, 1.5 and 2. Every combination of all axes becomes one cell below. Add an axis to begin.</source>
        <translation>軸とは、シナリオの編集と、それが取る値です（例: 倍率 1.2、1.5、2）。全軸のすべての組み合わせが、下のセルになります。まず軸を追加してください。</translation>
    </message>
    <message>
        <source>Combinations</source>
        <translation>組み合わせ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes every combination that is done, as the command line&apos;s matrix does.</source>
        <translation>計算済みのすべての組み合わせを、コマンドラインの matrix と同じ形式で書き出します。</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>表（CSV）…</translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>コンマ区切り値</translation>
    </message>
    <message>
        <source>Document (JSON)…</source>
        <translation>文書（JSON）…</translation>
    </message>
    <message>
        <source>JSON documents</source>
        <translation>JSON 文書</translation>
    </message>
    <message>
        <source>As on the command line</source>
        <translation>コマンドラインと同じ</translation>
    </message>
    <message>
        <source>Without and with it</source>
        <translation>編集のなし／あり</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%L1 of %L2 done</source>
        <translation>%L1 / %L2 完了</translation>
    </message>
    <message>
        <source>%1; Run goes on from there</source>
        <translation>%1。［実行］で続きから再開</translation>
    </message>
    <message>
        <source>of an earlier scenario; Run computes them for this one</source>
        <translation>以前のシナリオのもの。［実行］で現在のシナリオについて計算</translation>
    </message>
    <message>
        <source>a click makes one the scenario</source>
        <translation>クリックするとシナリオになります</translation>
    </message>
    <message>
        <source>To the right: %1.</source>
        <translation>右方向: %1。</translation>
    </message>
    <message>
        <source>Down: %1. %2</source>
        <translation>下方向: %1。%2</translation>
    </message>
    <message>
        <source>The scenario was changed since these combinations were computed. Run the matrix again, then choose one.</source>
        <translation>これらの組み合わせの計算後にシナリオが変更されました。マトリクスを再実行してから選んでください。</translation>
    </message>
    <message>
        <source>Export the matrix</source>
        <translation>マトリクスのエクスポート</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What runs out first, what surprised since yesterday, and what waits for you</source>
        <translation>最初に枯渇するもの、昨日からの予想外の動き、対応を待つもの</translation>
    </message>
    <message>
        <source>What runs out first</source>
        <translation>最初に枯渇するもの</translation>
    </message>
    <message>
        <source>What else is found</source>
        <translation>その他の検出事項</translation>
    </message>
    <message>
        <source>What left its band since yesterday</source>
        <translation>昨日以降に区間を外れたもの</translation>
    </message>
    <message>
        <source>Changes of the next 7 days</source>
        <translation>今後 7 日間の変更</translation>
    </message>
    <message>
        <source>Plans waiting for a decision</source>
        <translation>決定待ちのプラン</translation>
    </message>
    <message>
        <source>How old the data is</source>
        <translation>データの古さ</translation>
    </message>
    <message>
        <source>Open Match</source>
        <translation>名寄せを開く</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>with the date by which 5, 50 and 95 % of the paths have run out</source>
        <translation>シミュレーション経路の 5、50、95 % が枯渇する日付つき</translation>
    </message>
    <message>
        <source>Nothing runs out within the horizon.</source>
        <translation>予測期間内に枯渇するものはありません。</translation>
    </message>
    <message>
        <source>Nothing of another kind is found.</source>
        <translation>ほかの種類の検出事項はありません。</translation>
    </message>
    <message>
        <source>None is scheduled. Changes come from calendars, pipelines and planned imports.</source>
        <translation>予定はありません。変更は、カレンダー、パイプライン、予定インポートから取り込まれます。</translation>
    </message>
    <message>
        <source>%L1 of %L2 series</source>
        <translation>%L2 時系列中 %L1</translation>
    </message>
    <message>
        <source>Every series stayed within what was expected of it.</source>
        <translation>すべての時系列が予想の範囲内でした。</translation>
    </message>
    <message>
        <source>Nothing was measured since yesterday that had a forecast.</source>
        <translation>昨日以降、予測のある測定値はありません。</translation>
    </message>
    <message>
        <source>None. Plans that you keep on the Plan page wait here for the board.</source>
        <translation>ありません。プランページで保持したプランが、ここで CAB を待ちます。</translation>
    </message>
    <message>
        <source>No source has brought anything yet.</source>
        <translation>データを取り込んだソースはまだありません。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PageWidget</name>
    <message>
        <source>No workspace is open</source>
        <translation>ワークスペースが開かれていません</translation>
    </message>
    <message>
        <source>Open a workspace, drop a file on this window, or make the sample fleet to look around.</source>
        <translation>ワークスペースを開くか、このウィンドウにファイルをドロップするか、サンプルフリートを作成して試してください。</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>ワークスペースを開いています</translation>
    </message>
    <message>
        <source>This workspace is empty</source>
        <translation>このワークスペースは空です</translation>
    </message>
    <message>
        <source>Import what your CMDB, vCenter, cluster, cloud or spreadsheet gave out; its content says what it is. You will see what would be imported before anything is stored.</source>
        <translation>CMDB、vCenter、クラスター、クラウド、表計算ソフトから出力したものをインポートしてください。種類は内容から判断します。格納前に、インポートされる内容を確認できます。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>処理に失敗しました</translation>
    </message>
    <message>
        <source>Evaluate again</source>
        <translation>再評価</translation>
    </message>
    <message>
        <source>Computing the shadow</source>
        <translation>シャドウを計算しています</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::PlanPage</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Ways to mend what the scenario breaks, with what each costs and leaves</source>
        <translation>シナリオの問題を解消する方法と、それぞれの費用および残る事項</translation>
    </message>
    <message>
        <source>Find plans</source>
        <translation>プランを探す</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Puts the chosen plan&apos;s steps into the scenario, as one step that can be undone.</source>
        <translation>選択したプランのステップを、一度に元に戻せる 1 つの操作としてシナリオに入れます。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keeps all these plans in the workspace, for later and for the command line.</source>
        <translation>これらすべてのプランを、後で使うため、またコマンドラインのためにワークスペースに保持します。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Writes the chosen plan for the change board, for ops or for a calendar.</source>
        <translation>選択したプランを、CAB、運用担当、カレンダー向けに書き出します。</translation>
    </message>
    <message>
        <source>For the board (PDF)…</source>
        <translation>CAB 資料（PDF）…</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <source>%1 (%2)…</source>
        <translation>%1（%2）…</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Plans compared</source>
        <translation>プランの比較</translation>
    </message>
    <message>
        <source>The chosen plan</source>
        <translation>選択したプラン</translation>
    </message>
    <message>
        <source>Steps of the chosen plan</source>
        <translation>選択したプランのステップ</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>残る事項</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strategies without a plan (%1)</source>
        <translation>プランのない戦略（%1）</translation>
    </message>
    <message>
        <source>Steps (%1)</source>
        <translation>ステップ（%1）</translation>
    </message>
    <message>
        <source>What is left (%1)</source>
        <translation>残る事項（%1）</translation>
    </message>
    <message>
        <source>The most probable first.</source>
        <translation>確率の高い順です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>◆ for an earlier state of the scenario; find plans again for the present one</source>
        <translation>◆ 以前のシナリオのもの。現在のシナリオについてプランを探し直してください</translation>
    </message>
    <message>
        <source>click a row to choose; sorted by chance of a breach, then breaches left, findings, downtime, cost</source>
        <translation>行をクリックして選択。並び順: 違反の確率、残る違反、検出事項、停止時間、費用</translation>
    </message>
    <message>
        <source>nothing is found within the horizon, so there is nothing to mend</source>
        <translation>予測期間内に検出事項がないため、解消すべきものはありません</translation>
    </message>
    <message>
        <source>no strategy can mend what is found</source>
        <translation>検出事項を解消できる戦略がありません</translation>
    </message>
    <message>
        <source>Finding plans</source>
        <translation>プランを探しています</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>プランを作成できませんでした</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>プランはまだありません</translation>
    </message>
    <message>
        <source>Penumbra tries to shift changes, to move and resize workloads and to add hosts, checks every step, and shows what each way costs and what it leaves.</source>
        <translation>Penumbra は、変更時期の移動、ワークロードの移動とサイズ変更、ホストの追加を試し、すべてのステップを検証して、それぞれの費用と残る事項を示します。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状のまま</translation>
    </message>
    <message>
        <source>no plan is chosen</source>
        <translation>プラン未選択</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>homeless workloads %1</source>
        <translation>配置先のないワークロード %1</translation>
    </message>
    <message>
        <source>Chance of a breach</source>
        <translation>違反の確率</translation>
    </message>
    <message>
        <source>within the horizon</source>
        <translation>予測期間内</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>P90 %1</source>
        <translation>P90 %1</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停止時間</translation>
    </message>
    <message>
        <source>1 move</source>
        <translation>移動 1 回</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>移動 %1 回</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>and %1 a month</source>
        <translation>ほかに月 %1</translation>
    </message>
    <message>
        <source>By default prices. The command line&apos;s plan --prices takes yours.</source>
        <translation>既定の単価によります。コマンドラインの plan --prices で独自の単価を使えます。</translation>
    </message>
    <message>
        <source>Way back, P90</source>
        <translation>切り戻し（P90）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>every step can be taken back</source>
        <translation>すべてのステップを元に戻せます</translation>
    </message>
    <message>
        <source>not every step</source>
        <translation>一部のステップは不可</translation>
    </message>
    <message>
        <source>%1. %2 Way back: %3</source>
        <translation>%1. %2 切り戻し: %3</translation>
    </message>
    <message>
        <source>as-is</source>
        <translation>as-is</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>プランのエクスポート</translation>
    </message>
    <message>
        <source>%1: the folder to make it in</source>
        <translation>%1: 作成先のフォルダー</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::ProblemDialog</name>
    <message>
        <source>Looking into %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>The place cannot be shown</source>
        <translation>該当箇所を表示できません</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourceDialog</name>
    <message>
        <source>Add a live source</source>
        <translation>ライブソースの追加</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>shown beside every value, e.g. production</source>
        <translation>各値の横に表示（例: production）</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>No series is sampled more often, e.g. 30s.</source>
        <translation>どの時系列もこれより頻繁にはサンプリングしません。例: 30s。</translation>
    </message>
    <message>
        <source>Every series is sampled at least so often, e.g. 1h.</source>
        <translation>どの時系列も少なくともこの頻度でサンプリングします。例: 1h。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>How far the mean of an hour may be off; between the two bounds the interval follows.</source>
        <translation>1 時間の平均に許容する誤差です。間隔は 2 つの限度の間でこれに応じて決まります。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source> requests a minute</source>
        <translation> リクエスト/分</translation>
    </message>
    <message>
        <source>How long before a scheduled change its baseline is gathered.</source>
        <translation>予定変更のどれだけ前にベースラインを収集するかです。</translation>
    </message>
    <message>
        <source>&amp;Shortest interval</source>
        <translation>最短間隔(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Longest interval</source>
        <translation>最長間隔(&amp;L)</translation>
    </message>
    <message>
        <source>Hourly means within</source>
        <translation>時間平均の許容誤差</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>上限(&amp;B)</translation>
    </message>
    <message>
        <source>Before a change</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation>照会中...</translation>
    </message>
    <message>
        <source>There is a source of that name already. Choose another name, or edit that one.</source>
        <translation>その名前のソースはすでにあります。別の名前にするか、そのソースを編集してください。</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Live sources are asked as rarely as their series allow, and always before a scheduled change</source>
        <translation>ライブソースへの照会は時系列が許す限り少なく、予定変更の前には必ず行います</translation>
    </message>
    <message>
        <source>Add source...</source>
        <translation>ソースを追加...</translation>
    </message>
    <message>
        <source>Changes...</source>
        <translation>予定変更...</translation>
    </message>
    <message>
        <source>What a scheduled change will change, and what is different after it from the baseline before it.</source>
        <translation>予定変更で何が変わるか、また変更後に、変更前のベースラインと何が違うかを表示します。</translation>
    </message>
    <message>
        <source>Live sources</source>
        <translation>ライブソース</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>What is wrong with what it brought</source>
        <translation>取り込んだデータの問題</translation>
    </message>
    <message>
        <source>A double click shows the resource or the line that a problem speaks of.</source>
        <translation>ダブルクリックすると、問題が示すリソースまたは行が表示されます。</translation>
    </message>
    <message>
        <source>How often each resource is asked for</source>
        <translation>各リソースの照会頻度</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>承認...</translation>
    </message>
    <message>
        <source>Gather now</source>
        <translation>今すぐ収集</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>編集...</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>No live source yet</source>
        <translation>ライブソースはまだありません</translation>
    </message>
    <message>
        <source>Connect the monitoring, cluster, proxy or database that you run. Its inventory and its series come in and stay fresh, at the least load that keeps the forecasts true.</source>
        <translation>お使いの監視システム、クラスター、プロキシ、データベースを接続してください。予測の正確さを保つ最小限の負荷で、インベントリと時系列が取り込まれ、最新に保たれます。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>It is paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>Gathered %1 with %2, %3 received; the last one took %4 at %5.</source>
        <translation>収集 %1、%2、受信 %3。前回は %5 に %4 かかりました。</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1 回</translation>
    </message>
    <message>
        <source>%L1 times</source>
        <translation>%L1 回</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 リクエスト</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 リクエスト</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>%1 の承認</translation>
    </message>
    <message>
        <source>This source came with the workspace. Once it is approved, this machine asks what stands below whenever the workspace is open, with your files and your rights.</source>
        <translation>このソースはワークスペースに含まれていたものです。承認すると、ワークスペースが開いている間、このマシンが現在のユーザーのファイルと権限で以下の内容を照会します。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::TimelinePanel</name>
    <message>
        <source>drag a block to move it, its ends to stretch it, with Ctrl to copy it</source>
        <translation>ブロックをドラッグで移動、端をドラッグで伸縮、Ctrl を押しながらでコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>終了なし</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>penumbra::pages::WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>What-if</translation>
    </message>
    <message>
        <source>Change the future and read at once what breaks, when, and how surely</source>
        <translation>将来を変え、何がいつどれほど確実に破綻するかをすぐに確認</translation>
    </message>
    <message>
        <source>Open scenario</source>
        <translation>シナリオを開く</translation>
    </message>
    <message>
        <source>Puts a scenario that is kept in this workspace in place of the edits, as one step.</source>
        <translation>このワークスペースに保持されているシナリオを、1 つの操作として編集と置き換えます。</translation>
    </message>
    <message>
        <source>Edits of the shadow</source>
        <translation>シャドウの編集</translation>
    </message>
    <message>
        <source>Add edit</source>
        <translation>編集を追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Add an edit: fail or drain a host, deploy, scale, grow demand. The figures beside this follow at once, and undo takes everything back.</source>
        <translation>まだ何も変更されていません。ホストの障害やドレイン、デプロイ、スケール、需要の増加などの編集を追加してください。横の数値はすぐに更新され、すべて元に戻せます。</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>nothing that is looked for happens within the horizon</source>
        <translation>対象となる事象は予測期間内に起こりません</translation>
    </message>
    <message>
        <source>%1 in all, %2 from this scenario</source>
        <translation>計 %1 件、うちこのシナリオによるもの %2 件</translation>
    </message>
    <message>
        <source>Because: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>What is shown of the scenario</source>
        <translation>シナリオの表示内容</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>シナリオ</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリクス</translation>
    </message>
    <message>
        <source>Every combination of the values of several edits, in one table</source>
        <translation>複数の編集の値のすべての組み合わせを、1 つの表に表示します</translation>
    </message>
    <message>
        <source>Hour by hour</source>
        <translation>時間別</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフの表示内容</translation>
    </message>
    <message>
        <source>Show more hours</source>
        <translation>表示時間を増やす</translation>
    </message>
    <message>
        <source>Show fewer hours</source>
        <translation>表示時間を減らす</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show all hours</source>
        <translation>全時間を表示</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 without the edits</source>
        <translation>編集なしでは %1</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>枯渇</translation>
    </message>
    <message>
        <source>Homeless workloads</source>
        <translation>配置先なし</translation>
    </message>
    <message>
        <source>Services lost</source>
        <translation>停止サービス</translation>
    </message>
    <message>
        <source>Cannot be lost</source>
        <translation>喪失不可</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Found by content</source>
        <translation>内容から判断</translation>
    </message>
    <message>
        <source>Open mapping…</source>
        <translation>マッピングを開く…</translation>
    </message>
    <message>
        <source>A JSON file that says what each column of a CSV means.</source>
        <translation>CSV の各列の意味を示す JSON ファイルです。</translation>
    </message>
    <message>
        <source>Map columns</source>
        <translation>列のマッピング</translation>
    </message>
    <message>
        <source>Say by hand which column means what; the preview follows.</source>
        <translation>各列の意味を手動で指定します。プレビューに反映されます。</translation>
    </message>
    <message>
        <source>no mapping</source>
        <translation>マッピングなし</translation>
    </message>
    <message>
        <source>Mappings that the workspace keeps</source>
        <translation>ワークスペースに保持されているマッピング</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>読み取り形式</translation>
    </message>
    <message>
        <source>mapped by hand</source>
        <translation>手動マッピング</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>該当箇所を表示</translation>
    </message>
    <message>
        <source>Shows the line of the file that the chosen problem speaks of; so does a double click.</source>
        <translation>選択した問題が示すファイルの行を表示します。ダブルクリックでも表示できます。</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Every rejected row and problem with its place, its reason and its text.</source>
        <translation>却下されたすべての行と問題を、場所、理由、本文とともに保存します。</translation>
    </message>
    <message>
        <source>Things to know</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Save the problems</source>
        <translation>問題の保存</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Saving the problems</source>
        <translation>問題を保存しています</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>列マッピング</translation>
    </message>
    <message>
        <source>Column mappings (*.json)</source>
        <translation>列マッピング (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read as a mapping.</source>
        <translation>%1 をマッピングとして読み込めません。</translation>
    </message>
    <message>
        <source>no kept mapping</source>
        <translation>保持マッピングなし</translation>
    </message>
    <message>
        <source>Kept for exactly these columns, used last %1</source>
        <translation>この列の構成用に保持（最終使用 %1）</translation>
    </message>
    <message>
        <source>Kept for other columns; those that it needs are all there</source>
        <translation>別の列の構成用に保持。必要な列はすべてあります</translation>
    </message>
    <message>
        <source>kept in the workspace</source>
        <translation>ワークスペースに保持</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Save the column mapping</source>
        <translation>列マッピングの保存</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 を読み込んでいます</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を調べています</translation>
    </message>
    <message>
        <source>kept for these columns</source>
        <translation>この列の構成用に保持</translation>
    </message>
    <message>
        <source>It cannot be planned like that</source>
        <translation>この内容では予定できません</translation>
    </message>
    <message>
        <source>Reading the beginning of %1</source>
        <translation>%1 の先頭を読み込んでいます</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>planned changes</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>列の意味を指定してください</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>このファイルはインポートできません</translation>
    </message>
    <message>
        <source>The first %1 of %2 were looked at. The rest is being read; what is shown here is not all.</source>
        <translation>%2 のうち最初の %1 を確認しました。残りを読み込み中のため、ここに表示されているものがすべてではありません。</translation>
    </message>
    <message>
        <source>1 thing to know</source>
        <translation>お知らせ 1 件</translation>
    </message>
    <message>
        <source>%L1 things to know</source>
        <translation>お知らせ %L1 件</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MainWindow</name>
    <message>
        <source>Penumbra</source>
        <translation>Penumbra</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>%1 – Penumbra</source>
        <translation>%1 – Penumbra</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Why no import can be undone</source>
        <translation>元に戻せるインポートがない理由</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>実施可</translation>
    </message>
    <message>
        <source>GO IF</source>
        <translation>条件付き可</translation>
    </message>
    <message>
        <source>NO GO</source>
        <translation>実施不可</translation>
    </message>
    <message>
        <source>Computing… (before: %1)</source>
        <translation>計算中…（以前: %1）</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Workspaces (*.penumbra)</source>
        <translation>ワークスペース (*.penumbra)</translation>
    </message>
    <message>
        <source>Sample fleet</source>
        <translation>サンプルフリート</translation>
    </message>
    <message>
        <source>There is a sample fleet already, of %1.</source>
        <translation>%1 のサンプルフリートがすでにあります。</translation>
    </message>
    <message>
        <source>Made anew, it begins at this hour, and what was edited and kept in it is gone.</source>
        <translation>再作成すると現在の時刻から始まり、そこで編集および保持したものは失われます。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Make it anew</source>
        <translation>再作成</translation>
    </message>
    <message>
        <source>Open or import</source>
        <translation>開く／インポート</translation>
    </message>
    <message>
        <source>Everything Penumbra reads (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;All files (*)</source>
        <translation>Penumbra で読めるすべて (*.penumbra *.csv *.json *.yaml *.yml *.ics *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Where should the new workspace be kept?</source>
        <translation>新しいワークスペースの保存先</translation>
    </message>
    <message>
        <source>Keeping the column mapping</source>
        <translation>列マッピングを保持しています</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>About Penumbra</source>
        <translation>Penumbra について</translation>
    </message>
    <message>
        <source>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;A what-if planner that keeps a live and a shadow inventory of a fleet.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Penumbra %1&lt;/b&gt;&lt;p&gt;フリートのライブとシャドウのインベントリを管理する What-if プランナーです。&lt;/p&gt;&lt;p&gt;GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::MappingForm</name>
    <message>
        <source>The unit of the numbers in that column; empty: whole cores, bytes, or as written.</source>
        <translation>その列の数値の単位です。空の場合は、コア、バイト、または記載どおりです。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>what a column says</source>
        <translation>列の値による</translation>
    </message>
    <message>
        <source>The column that says what a row is</source>
        <translation>行の種類を示す列</translation>
    </message>
    <message>
        <source>One row is a</source>
        <translation>1 行の種類:</translation>
    </message>
    <message>
        <source>The whole mapping; labels, filters and constants are said here</source>
        <translation>マッピング全体。ラベル、フィルター、定数はここで指定します</translation>
    </message>
    <message>
        <source>The whole mapping as text</source>
        <translation>マッピング全体のテキスト</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <translation>後で探すための名前</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>マッピングの名前</translation>
    </message>
    <message>
        <source>The workspace keeps the mapping under this name for later files with the same columns.</source>
        <translation>ワークスペースは、同じ列を持つ今後のファイルのために、この名前でマッピングを保持します。</translation>
    </message>
    <message>
        <source>Save mapping as…</source>
        <translation>名前を付けてマッピングを保存…</translation>
    </message>
    <message>
        <source>As a file for `penumbra-cli import --map` and for others.</source>
        <translation>`penumbra-cli import --map` やほかの人が使えるファイルとして保存します。</translation>
    </message>
    <message>
        <source>“%1” is a</source>
        <translation>「%1」の種類</translation>
    </message>
    <message>
        <source>(nothing: rejected)</source>
        <translation>（なし: 却下）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（なし）</translation>
    </message>
    <message>
        <source>(as the text says)</source>
        <translation>（テキストの指定どおり）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Palette</name>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>A command, page, edit or resource</source>
        <translation>コマンド、ページ、編集、リソース</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致するもの</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>該当する名前はありません。</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::PlannedRow</name>
    <message>
        <source>This is planned for</source>
        <translation>予定として取り込む:</translation>
    </message>
    <message>
        <source>The file says what will be: it becomes a scheduled change, and nothing of it is taken as what is there.</source>
        <translation>ファイルは将来の状態を示します。予定変更となり、その内容は現状としては扱われません。</translation>
    </message>
    <message>
        <source>Planned for, UTC</source>
        <translation>予定日時（UTC）</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>How long it takes to carry it out, e.g. 30m or 2h. What it changes stays so.</source>
        <translation>実施にかかる時間です。例: 30m、2h。変更内容はその後も続きます。</translation>
    </message>
    <message>
        <source>as the file calls itself</source>
        <translation>ファイル自体の名前</translation>
    </message>
    <message>
        <source>Name of the change</source>
        <translation>変更の名前</translation>
    </message>
    <message>
        <source>What the change is called. The same name again replaces it.</source>
        <translation>変更の名前です。同じ名前を再び使うと置き換えられます。</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>called</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Click into a field and press the keys.</source>
        <translation>欄をクリックして、キーを押してください。</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Every command has its own keys again.</source>
        <translation>すべてのコマンドが既定のキーに戻りました。</translation>
    </message>
    <message>
        <source>%1 has new keys.</source>
        <translation>%1 のキーを変更しました。</translation>
    </message>
    <message>
        <source>%1 has the keys that %2 had, which has none now.</source>
        <translation>%1 に %2 のキーを割り当てました。元のコマンドにはキーがなくなりました。</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Status</name>
    <message>
        <source>Stop this; what was there stays (Ctrl+.)</source>
        <translation>中止する（それまでの結果は残る）（Ctrl+.）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No workspace</source>
        <translation>ワークスペースなし</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>revision %L1: %2</source>
        <translation>リビジョン %L1: %2</translation>
    </message>
    <message>
        <source>revision %L1 from %2</source>
        <translation>リビジョン %L1（%2）</translation>
    </message>
    <message>
        <source>data of %1, %2 old</source>
        <translation>%1 のデータ（%2 前）</translation>
    </message>
    <message>
        <source>data of %1</source>
        <translation>%1 のデータ</translation>
    </message>
</context>
<context>
    <name>penumbra::shell::Welcome</name>
    <message>
        <source>Plan the fleet before it plans for you</source>
        <translation>フリートに先手を打たれる前に計画を</translation>
    </message>
    <message>
        <source>Penumbra keeps your live inventory beside a shadow of it: what every host and service will look like at any later moment, with honest bands. Change the shadow, see what runs out, when and how surely, and hand out the plan that mends it.</source>
        <translation>Penumbra は、ライブのインベントリの横にシャドウを置きます。シャドウは、各ホストとサービスが将来の任意の時点でどうなるかを、偽りのない区間とともに示します。シャドウを変更し、何がいつどれほど確実に枯渇するかを確かめ、それを解消するプランを提出しましょう。</translation>
    </message>
    <message>
        <source>Look around with the sample fleet</source>
        <translation>サンプルフリートで試す</translation>
    </message>
    <message>
        <source>36 hosts with eight weeks of history and a few problems worth finding.</source>
        <translation>ホスト 36 台、8 週間分の履歴と、見つけがいのあるいくつかの問題。</translation>
    </message>
    <message>
        <source>Import your own fleet</source>
        <translation>自分のフリートをインポート</translation>
    </message>
    <message>
        <source>CSV, kubectl&apos;s JSON or iCalendar, dropped here; a preview comes before anything is stored.</source>
        <translation>CSV、kubectl の JSON、iCalendar をここにドロップ。格納前にプレビューできます。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>One file holds the whole workspace: NAME.penumbra.</source>
        <translation>1 つのファイルにワークスペース全体が入ります: NAME.penumbra</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近使ったもの</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartCanvas</name>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2～%3</translation>
    </message>
    <message>
        <source>No value here: not measured, or down then.</source>
        <translation>値がありません（未測定、または停止中）。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartLegend</name>
    <message>
        <source>Event or edit</source>
        <translation>イベントまたは編集</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ChartView</name>
    <message>
        <source>Chart over time</source>
        <translation>時間グラフ</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy data as table</source>
        <translation>データを表としてコピー</translation>
    </message>
    <message>
        <source>, low</source>
        <translation>、下限</translation>
    </message>
    <message>
        <source>, high</source>
        <translation>、上限</translation>
    </message>
</context>
<context>
    <name>penumbra::views::EditForm</name>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Begin, UTC</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>End, UTC</source>
        <translation>終了（UTC）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>This version does not know the action &quot;%1&quot;. It is kept as it is.</source>
        <translation>このバージョンには操作「%1」がありません。そのまま残します。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ExcerptView</name>
    <message>
        <source>Lines of the file</source>
        <translation>ファイルの行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>セル</translation>
    </message>
    <message>
        <source>Cells of the row</source>
        <translation>行のセル</translation>
    </message>
</context>
<context>
    <name>penumbra::views::FilterRow</name>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter of %1</source>
        <translation>%1 のフィルター</translation>
    </message>
    <message>
        <source>%1: a text that it holds; =text is it, !text does not hold it; &gt;80 %, &lt;=16, &gt;64 GiB compare</source>
        <translation>%1: 含まれる文字列。=文字列 は一致、!文字列 は含まない、&gt;80 %, &lt;=16, &gt;64 GiB は比較</translation>
    </message>
</context>
<context>
    <name>penumbra::views::GraphView</name>
    <message>
        <source>Map of dependencies</source>
        <translation>依存関係のマップ</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HeatMap</name>
    <message>
        <source>Map of all hosts by use</source>
        <translation>使用率別の全ホストのマップ</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>80 %</source>
        <translation>80 %</translation>
    </message>
    <message>
        <source>◆ 80 % and more</source>
        <translation>◆ 80 % 以上</translation>
    </message>
    <message>
        <source>▲ beyond capacity</source>
        <translation>▲ 容量超過</translation>
    </message>
    <message>
        <source>   ✕ offers nothing then</source>
        <translation>   ✕ その時点の提供なし</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>情報なし</translation>
    </message>
</context>
<context>
    <name>penumbra::views::HourStrip</name>
    <message>
        <source>Hours in which one loss is not survived</source>
        <translation>1 つの喪失に耐えられない時間帯</translation>
    </message>
</context>
<context>
    <name>penumbra::views::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>penumbra::views::ParamForm</name>
    <message>
        <source>This is needed.</source>
        <translation>必須項目です。</translation>
    </message>
    <message>
        <source>e.g. 90m, 6h or 2d</source>
        <translation>例: 90m、6h、2d</translation>
    </message>
    <message>
        <source>e.g. 2026-03-01T02:00:00Z</source>
        <translation>例: 2026-03-01T02:00:00Z</translation>
    </message>
    <message>
        <source>e.g. 512MiB or 8GiB</source>
        <translation>例: 512MiB、8GiB</translation>
    </message>
    <message>
        <source>cores, e.g. 2 or 500m</source>
        <translation>コア数（例: 2、500m）</translation>
    </message>
    <message>
        <source>choose or type</source>
        <translation>選択または入力</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Table</name>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表の保存</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place.</source>
        <translation>ファイル %1 を書き込めません: %2。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>penumbra::views::TimeSlider</name>
    <message>
        <source>Moment of the shadow</source>
        <translation>シャドウの時点</translation>
    </message>
</context>
<context>
    <name>penumbra::views::Timeline</name>
    <message>
        <source>Timeline of changes</source>
        <translation>変更のタイムライン</translation>
    </message>
    <message>
        <source>Scheduled in the live inventory; it is changed there.</source>
        <translation>ライブのインベントリで予定されています。変更はそちらで行います。</translation>
    </message>
    <message>
        <source>It does not count: switched off, or it does not fit.</source>
        <translation>考慮されません（無効、または不適合）。</translation>
    </message>
</context>
<context>
    <name>planners</name>
    <message>
        <source>Add hosts</source>
        <translation>ホストの追加</translation>
    </message>
    <message>
        <source>The fewest hosts like one that is there which mend what hosts can mend.</source>
        <translation>既存のホストと同型のホストを、ホストで解消できるものを解消する最少台数だけ追加します。</translation>
    </message>
    <message>
        <source>Buy hosts</source>
        <translation>ホストの購入</translation>
    </message>
    <message>
        <source>The cheapest hosts of a catalogue that hold what runs out or waits, with the date to order them by.</source>
        <translation>枯渇または待機しているものを収容できる、カタログ中で最も安いホストと、その発注期限です。</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>すべて組み合わせ</translation>
    </message>
    <message>
        <source>Shifts, moves, resizes and adds hosts, in this order, each for what the others leave.</source>
        <translation>時期の移動、ワークロードの移動、サイズ変更、ホストの追加を、この順に、前の手段で残ったものに対して行います。</translation>
    </message>
    <message>
        <source>Move workloads</source>
        <translation>ワークロードの移動</translation>
    </message>
    <message>
        <source>Moves workloads off what runs out, and makes room for those without a host.</source>
        <translation>枯渇するものからワークロードを移し、ホストのないものの場所を空けます。</translation>
    </message>
    <message>
        <source>Resize services</source>
        <translation>サービスのサイズ変更</translation>
    </message>
    <message>
        <source>Shrinks requests far above the measured use to its 95 % peak and a quarter more.</source>
        <translation>測定された使用量を大きく上回る要求量を、95 % ピークの 1.25 倍まで縮小します。</translation>
    </message>
    <message>
        <source>Shift in time</source>
        <translation>時期の移動</translation>
    </message>
    <message>
        <source>Moves a planned change to the nearest hours in which nothing breaks.</source>
        <translation>予定変更を、何も破綻しない最も近い時間帯に移します。</translation>
    </message>
</context>
<context>
    <name>readers</name>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences and alerts as amtool or the API write them, and muted times of a configuration.</source>
        <translation>amtool または API が出力するサイレンスとアラート、および設定のミュート時間です。</translation>
    </message>
    <message>
        <source>Ansible facts</source>
        <translation>Ansible facts</translation>
    </message>
    <message>
        <source>What ansible -m setup printed or wrote with --tree, or a file of the fact cache.</source>
        <translation>ansible -m setup の出力、--tree で書き出したもの、または fact キャッシュのファイルです。</translation>
    </message>
    <message>
        <source>Ansible inventory</source>
        <translation>Ansible インベントリ</translation>
    </message>
    <message>
        <source>An inventory in INI or YAML, or what ansible-inventory --list printed.</source>
        <translation>INI または YAML のインベントリ、または ansible-inventory --list の出力です。</translation>
    </message>
    <message>
        <source>AWS Config</source>
        <translation>AWS Config</translation>
    </message>
    <message>
        <source>Snapshots, histories and notifications of AWS Config, and lists of discovered resources.</source>
        <translation>AWS Config のスナップショット、履歴、通知、および検出されたリソースの一覧です。</translation>
    </message>
    <message>
        <source>AWS EC2</source>
        <translation>AWS EC2</translation>
    </message>
    <message>
        <source>What aws ec2 describe-instances, describe-instance-status, describe-hosts and aws autoscaling describe-auto-scaling-groups print as JSON.</source>
        <translation>aws ec2 describe-instances、describe-instance-status、describe-hosts、aws autoscaling describe-auto-scaling-groups の JSON 出力です。</translation>
    </message>
    <message>
        <source>Backstage catalogue</source>
        <translation>Backstage カタログ</translation>
    </message>
    <message>
        <source>catalog-info.yaml: components, APIs, resources, systems and what depends on what.</source>
        <translation>catalog-info.yaml: コンポーネント、API、リソース、システムと、それらの依存関係です。</translation>
    </message>
    <message>
        <source>Deployments and pipelines</source>
        <translation>デプロイとパイプライン</translation>
    </message>
    <message>
        <source>Hooks and answers of GitHub and GitLab: deployments, releases, runs, schedules, freezes.</source>
        <translation>GitHub と GitLab のフックと応答: デプロイ、リリース、実行、スケジュール、凍結です。</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>Templates, change sets, resources of stacks and their drift.</source>
        <translation>テンプレート、変更セット、スタックのリソースとそのドリフトです。</translation>
    </message>
    <message>
        <source>Compose file</source>
        <translation>Compose ファイル</translation>
    </message>
    <message>
        <source>compose.yaml, or `docker compose config`: services, replicas, limits, dependencies.</source>
        <translation>compose.yaml、または `docker compose config`: サービス、レプリカ、上限、依存関係です。</translation>
    </message>
    <message>
        <source>CSV with a column mapping</source>
        <translation>列マッピング付き CSV</translation>
    </message>
    <message>
        <source>Any CSV file, through a saved mapping of its columns.</source>
        <translation>保存済みの列マッピングで読み取る任意の CSV ファイルです。</translation>
    </message>
    <message>
        <source>Debian packages</source>
        <translation>Debian パッケージ</translation>
    </message>
    <message>
        <source>What &apos;dpkg-query -W&apos; prints, or dpkg&apos;s status file: each installed package is a configuration item of the host that the file is named after.</source>
        <translation>&apos;dpkg-query -W&apos; の出力、または dpkg の status ファイルです。インストール済みの各パッケージが、ファイル名のホストの構成アイテムになります。</translation>
    </message>
    <message>
        <source>Prometheus and OpenMetrics text</source>
        <translation>Prometheus / OpenMetrics テキスト</translation>
    </message>
    <message>
        <source>What an exporter answers to a scrape: metrics with labels, one sample a line.</source>
        <translation>スクレイプに対するエクスポーターの応答です。ラベル付きのメトリクスで、1 行に 1 サンプルです。</translation>
    </message>
    <message>
        <source>Feature flags</source>
        <translation>フィーチャーフラグ</translation>
    </message>
    <message>
        <source>Flags of flagd, Unleash and LaunchDarkly as configuration, their dated changes as events.</source>
        <translation>flagd、Unleash、LaunchDarkly のフラグを構成として、日付のある変更をイベントとして取り込みます。</translation>
    </message>
    <message>
        <source>HAProxy&apos;s statistics</source>
        <translation>HAProxy の統計</translation>
    </message>
    <message>
        <source>The table of statistics (;csv or &apos;show stat&apos;), with &apos;show info&apos; before it: backends and servers with their state, weight and load.</source>
        <translation>統計の表（;csv または &apos;show stat&apos;）で、前に &apos;show info&apos; を付けられます。バックエンドとサーバーの状態、重み、負荷です。</translation>
    </message>
    <message>
        <source>iCalendar</source>
        <translation>iCalendar</translation>
    </message>
    <message>
        <source>Maintenance windows, releases, campaigns and freezes from a calendar file.</source>
        <translation>カレンダーファイルのメンテナンス期間、リリース、キャンペーン、凍結です。</translation>
    </message>
    <message>
        <source>systemd journal</source>
        <translation>systemd ジャーナル</translation>
    </message>
    <message>
        <source>journalctl -o json or short-iso: reloads, restarts, versions, flags and deployments.</source>
        <translation>journalctl -o json または short-iso: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Kubernetes objects</source>
        <translation>Kubernetes オブジェクト</translation>
    </message>
    <message>
        <source>kubectl get -o json or yaml: nodes, pods, controllers, disruption budgets.</source>
        <translation>kubectl get -o json または yaml: ノード、ポッド、コントローラー、中断バジェットです。</translation>
    </message>
    <message>
        <source>libvirt</source>
        <translation>libvirt</translation>
    </message>
    <message>
        <source>Definitions of virtual machines, as virsh dumpxml prints them.</source>
        <translation>virsh dumpxml が出力する仮想マシンの定義です。</translation>
    </message>
    <message>
        <source>Log file</source>
        <translation>ログファイル</translation>
    </message>
    <message>
        <source>Lines of syslog, nginx, HAProxy, Redis, PostgreSQL and others with a time: reloads, restarts, versions, flags and deployments.</source>
        <translation>syslog、nginx、HAProxy、Redis、PostgreSQL などの時刻付きの行: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Penumbra&apos;s own CSV tables</source>
        <translation>Penumbra 標準の CSV テーブル</translation>
    </message>
    <message>
        <source>resources.csv, relations.csv, samples.csv, events.csv and config.csv, told apart by their column names.</source>
        <translation>resources.csv、relations.csv、samples.csv、events.csv、config.csv です。列名で区別します。</translation>
    </message>
    <message>
        <source>NetBox</source>
        <translation>NetBox</translation>
    </message>
    <message>
        <source>Answers of the REST API, exported tables of devices, machines, racks and sites, and dumps.</source>
        <translation>REST API の応答、デバイス、マシン、ラック、サイトのエクスポートされた表、およびダンプです。</translation>
    </message>
    <message>
        <source>OpenStack compute API</source>
        <translation>OpenStack コンピュート API</translation>
    </message>
    <message>
        <source>Answers with hypervisors, servers, flavors, services, aggregates and availability zones.</source>
        <translation>ハイパーバイザー、サーバー、フレーバー、サービス、アグリゲート、アベイラビリティゾーンを含む応答です。</translation>
    </message>
    <message>
        <source>OpenTelemetry in JSON</source>
        <translation>OpenTelemetry（JSON）</translation>
    </message>
    <message>
        <source>Log records of OTLP: reloads, restarts, versions, flags and deployments.</source>
        <translation>OTLP のログレコード: リロード、再起動、バージョン、フラグ、デプロイです。</translation>
    </message>
    <message>
        <source>Planned change</source>
        <translation>予定変更</translation>
    </message>
    <message>
        <source>A Terraform plan, manifest, compose file or change set with the time at which it will be applied.</source>
        <translation>Terraform プラン、マニフェスト、Compose ファイル、または変更セットと、その適用時刻です。</translation>
    </message>
    <message>
        <source>Answers of a Prometheus server</source>
        <translation>Prometheus サーバーの応答</translation>
    </message>
    <message>
        <source>What /api/v1 of Prometheus, Thanos, Mimir or VictoriaMetrics answers: queries, series, targets.</source>
        <translation>Prometheus、Thanos、Mimir、VictoriaMetrics の /api/v1 の応答: クエリ、時系列、ターゲットです。</translation>
    </message>
    <message>
        <source>Prometheus remote read</source>
        <translation>Prometheus リモート読み取り</translation>
    </message>
    <message>
        <source>Raw samples as /api/v1/read answers them: a ReadResponse compressed with snappy.</source>
        <translation>/api/v1/read が返す生のサンプル: snappy で圧縮された ReadResponse です。</translation>
    </message>
    <message>
        <source>RVTools</source>
        <translation>RVTools</translation>
    </message>
    <message>
        <source>An RVTools workbook, or one of its tabs as CSV: vInfo, vMemory, vHost, vDatastore, vCluster.</source>
        <translation>RVTools のブック、またはそのタブの CSV: vInfo、vMemory、vHost、vDatastore、vCluster です。</translation>
    </message>
    <message>
        <source>ServiceNow</source>
        <translation>ServiceNow</translation>
    </message>
    <message>
        <source>Configuration items, their relations and changes, from the Table API or exported as CSV.</source>
        <translation>Table API または CSV エクスポートの構成アイテム、その関係、変更です。</translation>
    </message>
    <message>
        <source>sysstat (sar)</source>
        <translation>sysstat（sar）</translation>
    </message>
    <message>
        <source>sadf -j or sadf -d: use of processors, memory, disks and network of a host.</source>
        <translation>sadf -j または sadf -d: ホストのプロセッサ、メモリ、ディスク、ネットワークの使用量です。</translation>
    </message>
    <message>
        <source>Terraform plan</source>
        <translation>Terraform プラン</translation>
    </message>
    <message>
        <source>`terraform show -json PLAN`: what stands, what is planned for it, and what drifted.</source>
        <translation>`terraform show -json PLAN`: 現状、予定されている内容、ドリフトです。</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>Terraform ステート</translation>
    </message>
    <message>
        <source>terraform.tfstate or `terraform show -json`: machines with their sizes, disks, services.</source>
        <translation>terraform.tfstate または `terraform show -json`: マシンとそのサイズ、ディスク、サービスです。</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Advisories of OSV, CVE 5, NVD 2.0, Anchore and Debian&apos;s security tracker.</source>
        <translation>OSV、CVE 5、NVD 2.0、Anchore、Debian のセキュリティトラッカーのアドバイザリです。</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Exported hosts, and answers of the API: hosts, items, history, trends, maintenances.</source>
        <translation>エクスポートされたホスト、および API の応答: ホスト、アイテム、履歴、トレンド、メンテナンスです。</translation>
    </message>
</context>
</TS>
