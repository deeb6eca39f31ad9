<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
    <context>
        <name>ActCommand</name>
        <message>
            <source>Receipt number or case id.</source>
            <translation>受付番号または案件番号</translation>
        </message>
        <message>
            <source>What is done: claim, release, start-examination …</source>
            <translation>処理（claim、release、start-examination など）</translation>
        </message>
        <message>
            <source>Why.</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>What the act needs beyond that, as to=hanako.</source>
            <translation>処理に必要なその他の項目（例：to=hanako）</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>受け付けられませんでした</translation>
        </message>
        <message>
            <source>Stored; waits for the cloud</source>
            <translation>保存しました。接続が戻りしだい送信します</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>処理しました</translation>
        </message>
    </context>
    <context>
        <name>ActKind</name>
        <message>
            <source>Take the case</source>
            <translation>担当する</translation>
        </message>
        <message>
            <source>Let go of the case</source>
            <translation>担当を外す</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>引き継ぐ</translation>
        </message>
        <message>
            <source>Start the examination</source>
            <translation>審査を始める</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>保留にする</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>再開する</translation>
        </message>
        <message>
            <source>Ask for a correction</source>
            <translation>補正を依頼する</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>補正する</translation>
        </message>
        <message>
            <source>Finish the examination</source>
            <translation>審査済にする</translation>
        </message>
        <message>
            <source>Examine again</source>
            <translation>審査をやり直す</translation>
        </message>
        <message>
            <source>Propose for approval</source>
            <translation>決裁に上げる</translation>
        </message>
        <message>
            <source>Take the proposal back</source>
            <translation>決裁から引き上げる</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>決裁する</translation>
        </message>
        <message>
            <source>Send back to the examiner</source>
            <translation>差し戻す</translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>発行する</translation>
        </message>
        <message>
            <source>Record a spoiled sheet</source>
            <translation>書損にする</translation>
        </message>
        <message>
            <source>Seal the envelope</source>
            <translation>封緘する</translation>
        </message>
        <message>
            <source>Dispatch</source>
            <translation>発送する</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>完了にする</translation>
        </message>
        <message>
            <source>Record a returned letter</source>
            <translation>返戻を記録する</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>再送する</translation>
        </message>
        <message>
            <source>Void the paper and close</source>
            <translation>証明書を廃棄して完了にする</translation>
        </message>
        <message>
            <source>Pull back</source>
            <translation>発送を止める</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>不受理にする</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>取り下げる</translation>
        </message>
        <message>
            <source>Confirm two characters as the same</source>
            <translation>同じ字として確認する</translation>
        </message>
        <message>
            <source>Have the audit trail witnessed</source>
            <translation>監査記録の証跡を送る</translation>
        </message>
        <message>
            <source>Sign the log</source>
            <translation>記録に署名する</translation>
        </message>
        <message>
            <source>took the case</source>
            <translation>担当になりました</translation>
        </message>
        <message>
            <source>let go of the case</source>
            <translation>担当を外しました</translation>
        </message>
        <message>
            <source>handed the case over</source>
            <translation>引き継ぎました</translation>
        </message>
        <message>
            <source>started the examination</source>
            <translation>審査を始めました</translation>
        </message>
        <message>
            <source>put the case on hold</source>
            <translation>保留にしました</translation>
        </message>
        <message>
            <source>resumed the case</source>
            <translation>再開しました</translation>
        </message>
        <message>
            <source>asked the citizen for a correction</source>
            <translation>補正を依頼しました</translation>
        </message>
        <message>
            <source>sent a correction</source>
            <translation>補正が届きました</translation>
        </message>
        <message>
            <source>finished the examination</source>
            <translation>審査済にしました</translation>
        </message>
        <message>
            <source>reopened the examination</source>
            <translation>審査をやり直すことにしました</translation>
        </message>
        <message>
            <source>proposed the case for approval</source>
            <translation>決裁に上げました</translation>
        </message>
        <message>
            <source>took the proposal back</source>
            <translation>決裁から引き上げました</translation>
        </message>
        <message>
            <source>approved the case</source>
            <translation>決裁しました</translation>
        </message>
        <message>
            <source>sent the case back to the examiner</source>
            <translation>差し戻しました</translation>
        </message>
        <message>
            <source>issued the documents</source>
            <translation>発行しました</translation>
        </message>
        <message>
            <source>recorded a spoiled sheet</source>
            <translation>書損を記録しました</translation>
        </message>
        <message>
            <source>sealed the envelope</source>
            <translation>封緘しました</translation>
        </message>
        <message>
            <source>dispatched the letter</source>
            <translation>発送しました</translation>
        </message>
        <message>
            <source>completed the case</source>
            <translation>完了にしました</translation>
        </message>
        <message>
            <source>recorded that the letter came back</source>
            <translation>返戻を記録しました</translation>
        </message>
        <message>
            <source>prepared the letter to be sent again</source>
            <translation>再送することにしました</translation>
        </message>
        <message>
            <source>voided the paper and closed the case</source>
            <translation>証明書を廃棄し、完了にしました</translation>
        </message>
        <message>
            <source>pulled the case back</source>
            <translation>発送を止めました</translation>
        </message>
        <message>
            <source>rejected the request</source>
            <translation>不受理にしました</translation>
        </message>
        <message>
            <source>withdrew the request</source>
            <translation>取り下げました</translation>
        </message>
        <message>
            <source>confirmed two characters as the same</source>
            <translation>文字の違いを確認済みにしました</translation>
        </message>
        <message>
            <source>had the audit trail witnessed</source>
            <translation>監査記録の証跡を送りました</translation>
        </message>
        <message>
            <source>signed the log</source>
            <translation>記録に署名しました</translation>
        </message>
    </context>
    <context>
        <name>AuditCommand</name>
        <message>
            <source>The chain of the log and of this terminal's own trail.</source>
            <translation>ログのつながりと、この端末の監査記録を確かめます。</translation>
        </message>
        <message>
            <source>What was done and looked at on this terminal, newest first.</source>
            <translation>この端末で行った処理と閲覧を新しい順に表示します。</translation>
        </message>
        <message>
            <source>Only this (logged-in, opened, searched …).</source>
            <translation>この種類だけ（logged-in、opened、searched など）。</translation>
        </message>
        <message>
            <source>Only what this person did.</source>
            <translation>この職員の操作だけ。</translation>
        </message>
        <message>
            <source>From this day on (2026-11-23).</source>
            <translation>この日から（2026-11-23）。</translation>
        </message>
        <message>
            <source>Up to and with this day.</source>
            <translation>この日まで。</translation>
        </message>
        <message>
            <source>Only about this case.</source>
            <translation>この案件だけ。</translation>
        </message>
        <message>
            <source>At most so many.</source>
            <translation>最大件数。</translation>
        </message>
        <message>
            <source>All that match, into this file.</source>
            <translation>該当するすべてをこのファイルへ書き出します。</translation>
        </message>
        <message>
            <source>%1 rows checked; nothing is wrong.</source>
            <translation>%1件を確認しました。異常はありません。</translation>
        </message>
        <message>
            <source>%1 rows written.</source>
            <translation>%1件を書き出しました。</translation>
        </message>
    </context>
    <context>
        <name>AuditCsv</name>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Staff id</source>
            <translation>職員ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
    </context>
    <context>
        <name>AuditItem</name>
        <message>
            <source>Logged in</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Log-in failed</source>
            <translation>ログイン失敗</translation>
        </message>
        <message>
            <source>Logged out or screen locked</source>
            <translation>ログアウト・画面ロック</translation>
        </message>
        <message>
            <source>Looked at a case</source>
            <translation>案件の閲覧</translation>
        </message>
        <message>
            <source>Did an act</source>
            <translation>処理</translation>
        </message>
        <message>
            <source>An act was refused</source>
            <translation>処理の不受理</translation>
        </message>
        <message>
            <source>Took note of a refusal</source>
            <translation>不受理の確認</translation>
        </message>
        <message>
            <source>Checked the records</source>
            <translation>記録の点検</translation>
        </message>
        <message>
            <source>Made a proof sheet</source>
            <translation>証明資料の出力</translation>
        </message>
        <message>
            <source>The data of this terminal was repaired</source>
            <translation>端末のデータの修復</translation>
        </message>
        <message>
            <source>Searched</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Read the audit trail</source>
            <translation>監査記録の閲覧</translation>
        </message>
        <message>
            <source>Exported the audit trail</source>
            <translation>監査記録の書き出し</translation>
        </message>
        <message>
            <source>Verified again</source>
            <translation>署名の再検証</translation>
        </message>
        <message>
            <source>Purged a case</source>
            <translation>保存期間満了による削除</translation>
        </message>
        <message>
            <source>Changed the passphrase</source>
            <translation>パスフレーズの変更</translation>
        </message>
        <message>
            <source>Registered a member of the staff</source>
            <translation>職員の登録</translation>
        </message>
        <message>
            <source>Reset a passphrase</source>
            <translation>パスフレーズの再設定</translation>
        </message>
        <message>
            <source>Recorded that somebody left</source>
            <translation>職員の退職処理</translation>
        </message>
        <message>
            <source>Handed over paper of a case</source>
            <translation>用紙の引き渡し</translation>
        </message>
    </context>
    <context>
        <name>AuditWords</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>without the intake service</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <source>with the intake service</source>
            <translation>オンライン</translation>
        </message>
        <message>
            <source>the audit trail</source>
            <translation>監査記録</translation>
        </message>
        <message>
            <source>everything on this terminal</source>
            <translation>端末の全データ</translation>
        </message>
        <message>
            <source>all</source>
            <translation>すべて</translation>
        </message>
    </context>
    <context>
        <name>CaseState</name>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Under examination</source>
            <translation>審査中</translation>
        </message>
        <message>
            <source>Waiting for correction</source>
            <translation>補正待ち</translation>
        </message>
        <message>
            <source>Examined</source>
            <translation>審査済</translation>
        </message>
        <message>
            <source>Waiting for approval</source>
            <translation>決裁待ち</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>決裁済</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>発行済</translation>
        </message>
        <message>
            <source>In the envelope</source>
            <translation>封緘済</translation>
        </message>
        <message>
            <source>Dispatched</source>
            <translation>発送済</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>完了</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>不受理</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>取下げ</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Returned by post</source>
            <translation>返戻</translation>
        </message>
    </context>
    <context>
        <name>CaseWords</name>
        <message>
            <source>nobody</source>
            <translation>なし</translation>
        </message>
        <message>
            <source>%1 (you), until %2</source>
            <translation>%1（あなた・%2まで）</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1（%2まで）</translation>
        </message>
        <message>
            <source>The case now: %1, held by %2</source>
            <translation>現在の状態：%1　担当：%2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n copies</source>
            <translation>
                <numerusform>%1　%n通</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CloudArguments</name>
        <message>
            <source>The intake service of one municipality: keeps the log of applications and acts.

  madoguchi-cloud --data DIR [--listen 127.0.0.1:8443] [--behind-proxy]
  madoguchi-cloud --data DIR staff add ID --name NAME --role clerk|chief|administrator|auditor [--temporary] [--passphrase-stdin]
  madoguchi-cloud --data DIR staff reset ID [--passphrase-stdin]
  madoguchi-cloud --data DIR staff leave ID
  madoguchi-cloud --data DIR staff list
  madoguchi-cloud --data DIR terminal add NAME --out DIR
  madoguchi-cloud --data DIR terminal list
  madoguchi-cloud --data DIR terminal revoke NAME
  madoguchi-cloud --data DIR proxy add NAME --out DIR
  madoguchi-cloud --data DIR proxy list
  madoguchi-cloud --data DIR proxy revoke NAME
  madoguchi-cloud --data DIR check
  madoguchi-cloud --data DIR move --to ADDRESS</source>
            <translation>一つの市区町村の受付サービスです。申請と処理の記録を保管します。

  madoguchi-cloud --data DIR [--listen 127.0.0.1:8443] [--behind-proxy]
  madoguchi-cloud --data DIR staff add ID --name NAME --role clerk|chief|administrator|auditor [--temporary] [--passphrase-stdin]
  madoguchi-cloud --data DIR staff reset ID [--passphrase-stdin]
  madoguchi-cloud --data DIR staff leave ID
  madoguchi-cloud --data DIR staff list
  madoguchi-cloud --data DIR terminal add NAME --out DIR
  madoguchi-cloud --data DIR terminal list
  madoguchi-cloud --data DIR terminal revoke NAME
  madoguchi-cloud --data DIR proxy add NAME --out DIR
  madoguchi-cloud --data DIR proxy list
  madoguchi-cloud --data DIR proxy revoke NAME
  madoguchi-cloud --data DIR check
  madoguchi-cloud --data DIR move --to ADDRESS</translation>
        </message>
        <message>
            <source>The service's folder; created on first use.</source>
            <translation>サービスのフォルダー。初めて使うときに作成します。</translation>
        </message>
        <message>
            <source>Code of the municipality for a new folder (352021).</source>
            <translation>新しいフォルダーの市区町村コード（352021）。</translation>
        </message>
        <message>
            <source>PostgreSQL database to keep the data in, without password (libpq connection string; also MADOGUCHI_DATABASE). Remembered in the folder.</source>
            <translation>データを置く PostgreSQL データベース（libpq の接続文字列、パスワードなし。環境変数 MADOGUCHI_DATABASE も可）。フォルダーに記憶します。</translation>
        </message>
        <message>
            <source>One JSON object a line.</source>
            <translation>結果を1行に1つのJSONで出力します。</translation>
        </message>
        <message>
            <source>Address and port; port 0 takes a free one.</source>
            <translation>待ち受けるアドレスとポート。0なら空いているポートを使います。</translation>
        </message>
        <message>
            <source>Serve nobody but proxies with a certificate of "proxy add", and believe them who comes.</source>
            <translation>「proxy add」で発行した証明書を持つプロキシだけに応答し、接続元の端末はプロキシの申告によります（証明書は再検証します）。</translation>
        </message>
        <message>
            <source>The person's name as shown.</source>
            <translation>画面に表示する氏名。</translation>
        </message>
        <message>
            <source>clerk, chief, administrator or auditor.</source>
            <translation>clerk（係員）、chief（係長）、administrator（管理者）、auditor（監査）のいずれか。</translation>
        </message>
        <message>
            <source>Read the passphrase from standard input, not from the terminal.</source>
            <translation>パスフレーズを端末ではなく標準入力から読み取ります。</translation>
        </message>
        <message>
            <source>The person has to choose a passphrase of their own at the first log-in, within 72 hours.</source>
            <translation>初回ログイン時（72時間以内）に、本人がパスフレーズを設定します。</translation>
        </message>
        <message>
            <source>PostgreSQL database that the data of a folder with SQLite moves to, as for --database.</source>
            <translation>SQLiteのフォルダーのデータを移すPostgreSQLデータベース（書き方は--databaseと同じ）。</translation>
        </message>
        <message>
            <source>Folder for the certificate and key.</source>
            <translation>証明書と鍵を書き出すフォルダー。</translation>
        </message>
        <message>
            <source>--%1 does not belong to this command.</source>
            <translation>--%1 はこのコマンドでは使えません。</translation>
        </message>
        <message>
            <source>--%1 is missing.</source>
            <translation>--%1 がありません。</translation>
        </message>
        <message>
            <source>There is no such command; see --help.</source>
            <translation>そのようなコマンドはありません。--help をご覧ください。</translation>
        </message>
        <message>
            <source>--listen takes HOST:PORT.</source>
            <translation>--listen は「ホスト:ポート」の形で指定してください。</translation>
        </message>
    </context>
    <context>
        <name>ColumnFilter</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>%1: "%2"</source>
            <translation>%1：「%2」</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 – %3</source>
            <translation>%1：%2～%3</translation>
        </message>
    </context>
    <context>
        <name>Desktop</name>
        <message>
            <source>Folder of this terminal: %1</source>
            <translation>この端末のフォルダー：%1</translation>
        </message>
        <message>
            <source>The administrator enrols a terminal with the command "madoguchictl --profile %1 enroll".</source>
            <translation>管理者がコマンド「madoguchictl --profile %1 enroll」で端末を登録します。</translation>
        </message>
        <message>
            <source>The administrator repairs or restores the data with the command "madoguchi --profile %1 --repair".</source>
            <translation>管理者は「madoguchi --profile %1 --repair」でデータの修復・復元を行います。</translation>
        </message>
        <message>
            <source>This window closes by itself.</source>
            <translation>この画面は自動で閉じます。</translation>
        </message>
    </context>
    <context>
        <name>DocumentKind</name>
        <message>
            <source>Copy of the resident record</source>
            <translation>住民票の写し</translation>
        </message>
        <message>
            <source>Certificate of items in the resident record</source>
            <translation>住民票記載事項証明書</translation>
        </message>
        <message>
            <source>Family register, all items</source>
            <translation>戸籍全部事項証明書</translation>
        </message>
        <message>
            <source>Family register, one person</source>
            <translation>戸籍個人事項証明書</translation>
        </message>
        <message>
            <source>Closed family register</source>
            <translation>除籍謄本</translation>
        </message>
        <message>
            <source>Address history of the family register</source>
            <translation>戸籍の附票の写し</translation>
        </message>
        <message>
            <source>Certificate of legal capacity</source>
            <translation>身分証明書</translation>
        </message>
        <message>
            <source>Moving-out certificate</source>
            <translation>転出証明書</translation>
        </message>
        <message>
            <source>Certificate of income and taxation</source>
            <translation>所得・課税証明書</translation>
        </message>
        <message>
            <source>Certificate of tax payment</source>
            <translation>納税証明書</translation>
        </message>
        <message>
            <source>Certificate of property valuation</source>
            <translation>固定資産評価証明書</translation>
        </message>
        <message>
            <source>Certificate of property tax</source>
            <translation>固定資産公課証明書</translation>
        </message>
        <message>
            <source>List of taxed property by owner</source>
            <translation>名寄帳の写し</translation>
        </message>
        <message>
            <source>Light vehicle tax certificate</source>
            <translation>軽自動車税納税証明書</translation>
        </message>
    </context>
    <context>
        <name>EnrollCommand</name>
        <message>
            <source>Address of the cloud, https only.</source>
            <translation>受付サービスのアドレス（httpsのみ）</translation>
        </message>
        <message>
            <source>The CA of the cloud's certificate, PEM; no other is believed.</source>
            <translation>受付サービスの証明書を発行した認証局（PEM）。ほかは信用しません。</translation>
        </message>
        <message>
            <source>This terminal's certificate, PEM.</source>
            <translation>この端末の証明書（PEM）</translation>
        </message>
        <message>
            <source>Its private key, PEM, not encrypted.</source>
            <translation>その秘密鍵（PEM、暗号化なし）</translation>
        </message>
        <message>
            <source>Folder of the pinned signature CAs.</source>
            <translation>署名用認証局の証明書を置いたフォルダー</translation>
        </message>
        <message>
            <source>Folder of revocation lists.</source>
            <translation>失効リストを置いたフォルダー</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>この説明を表示します。</translation>
        </message>
        <message>
            <source>Enrolled: terminal %1 of municipality %2</source>
            <translation>登録しました：端末 %1（自治体 %2）</translation>
        </message>
    </context>
    <context>
        <name>Envelope</name>
        <message>
            <source>Long envelope no. 3</source>
            <translation>長形3号</translation>
        </message>
        <message>
            <source>Square envelope no. 2</source>
            <translation>角形2号</translation>
        </message>
    </context>
    <context>
        <name>ErrorCatalog</name>
        <message>
            <source>The intake service can't be reached.</source>
            <translation>受付サービスに接続できません。</translation>
        </message>
        <message>
            <source>Go on working. What you do is kept and sent as soon as the line is back.</source>
            <translation>そのまま業務を続けられます。処理は保存され、回線が戻ると自動で送信されます。</translation>
        </message>
        <message>
            <source>The intake service does not answer in time.</source>
            <translation>受付サービスから応答がありません。</translation>
        </message>
        <message>
            <source>Go on working. The program tries again by itself.</source>
            <translation>そのまま業務を続けられます。自動でもう一度送信します。</translation>
        </message>
        <message>
            <source>The connection to the intake service is not safe.</source>
            <translation>受付サービスとの接続の安全を確認できません。</translation>
        </message>
        <message>
            <source>Nothing was sent. Tell the administrator; don't go around this.</source>
            <translation>何も送信していません。管理者に連絡してください。この警告を回避しないでください。</translation>
        </message>
        <message>
            <source>The intake service gave an answer that can't be understood.</source>
            <translation>受付サービスの応答を読み取れません。</translation>
        </message>
        <message>
            <source>Nothing was changed here. Tell the administrator.</source>
            <translation>この端末のデータは変わっていません。管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The intake service has refused the request.</source>
            <translation>受付サービスが処理を受け付けませんでした。</translation>
        </message>
        <message>
            <source>Look at the case as it is now. If this happens again, tell the administrator the code.</source>
            <translation>最新の状態を確認してください。繰り返す場合は、番号を管理者に伝えてください。</translation>
        </message>
        <message>
            <source>The record of the intake service is not consistent.</source>
            <translation>受付サービスの記録に食い違いがあります。</translation>
        </message>
        <message>
            <source>Receiving has stopped, and nothing was taken over. Tell the administrator at once.</source>
            <translation>受信を停止しました。データは取り込んでいません。すぐに管理者に連絡してください。</translation>
        </message>
        <message>
            <source>You have been logged out because time has passed.</source>
            <translation>時間が経過したため、ログインの有効期限が切れました。</translation>
        </message>
        <message>
            <source>Log in again. What you did is kept.</source>
            <translation>もう一度ログインしてください。行った処理は保存されています。</translation>
        </message>
        <message>
            <source>Identifier or passphrase is wrong.</source>
            <translation>職員番号またはパスフレーズが違います。</translation>
        </message>
        <message>
            <source>Check both and try again. After five failures logging in is locked for a while.</source>
            <translation>確認してもう一度入力してください。5回間違えると、しばらくログインできなくなります。</translation>
        </message>
        <message>
            <source>Logging in is locked after too many failures.</source>
            <translation>ログインの失敗が続いたため、一時的にロックされています。</translation>
        </message>
        <message>
            <source>Wait a while, or ask the administrator.</source>
            <translation>しばらく待つか、管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The intake service does not accept this terminal.</source>
            <translation>この端末は受付サービスに認められていません。</translation>
        </message>
        <message>
            <source>Its certificate is missing, unknown or revoked. Tell the administrator.</source>
            <translation>端末の証明書がないか、登録されていないか、失効しています。管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The same application number came with different contents.</source>
            <translation>同じ申請番号で、内容の異なる申請が届きました。</translation>
        </message>
        <message>
            <source>The first one counts. The sender has to use a new number.</source>
            <translation>先に届いたものが有効です。送信元は新しい番号で送る必要があります。</translation>
        </message>
        <message>
            <source>The data is too large.</source>
            <translation>データが大きすぎます。</translation>
        </message>
        <message>
            <source>It was not taken. Ask the sender to make it smaller.</source>
            <translation>受け付けていません。送信元に小さくするよう依頼してください。</translation>
        </message>
        <message>
            <source>The intake service is busy.</source>
            <translation>受付サービスが混み合っています。</translation>
        </message>
        <message>
            <source>Go on working. The program tries again by itself in a moment.</source>
            <translation>そのまま業務を続けられます。少し待って自動で送信します。</translation>
        </message>
        <message>
            <source>The signature of an act does not hold.</source>
            <translation>処理の署名が正しくありません。</translation>
        </message>
        <message>
            <source>The act was not taken. Log in again and repeat it; if it happens again, tell the administrator.</source>
            <translation>処理は行われていません。ログインし直してもう一度行い、繰り返す場合は管理者に連絡してください。</translation>
        </message>
        <message>
            <source>This person is not registered or no longer active.</source>
            <translation>この職員は登録されていないか、無効になっています。</translation>
        </message>
        <message>
            <source>Ask the administrator to register the person.</source>
            <translation>管理者に登録を依頼してください。</translation>
        </message>
        <message>
            <source>This act has already been recorded.</source>
            <translation>この処理はすでに記録されています。</translation>
        </message>
        <message>
            <source>There is nothing to do.</source>
            <translation>対応は不要です。</translation>
        </message>
        <message>
            <source>The intake service can't store anything at the moment.</source>
            <translation>受付サービスがデータを保存できません。</translation>
        </message>
        <message>
            <source>Nothing was lost. The program tries again by itself; if it goes on, tell the administrator.</source>
            <translation>データは失われていません。自動でもう一度送信します。続く場合は管理者に連絡してください。</translation>
        </message>
        <message>
            <source>What was asked for is not there.</source>
            <translation>指定されたものが見つかりません。</translation>
        </message>
        <message>
            <source>Check the number or the address.</source>
            <translation>番号または宛先を確認してください。</translation>
        </message>
        <message>
            <source>A message was not of the agreed form.</source>
            <translation>送信内容が決められた形式ではありません。</translation>
        </message>
        <message>
            <source>It was not taken. The program may be out of date: tell the administrator.</source>
            <translation>受け付けられていません。プログラムが古い可能性があります。管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The audit trail of this terminal is not the one that was witnessed before.</source>
            <translation>この端末の監査記録が、以前に受付サービスへ届けた記録と一致しません。</translation>
        </message>
        <message>
            <source>Part of it was cut off, or an older copy of the data was put back. Change nothing, and tell the administrator at once.</source>
            <translation>記録の一部が失われたか、古いデータに戻された可能性があります。何も変更せず、すぐに管理者へ連絡してください。</translation>
        </message>
        <message>
            <source>This was done before the passphrase was changed, and has come too late.</source>
            <translation>パスフレーズの変更前に行われた処理が、変更後に届きました。</translation>
        </message>
        <message>
            <source>It was not taken. The person who did it looks at the case and does it again.</source>
            <translation>受け付けられていません。処理した本人が案件を確認し、もう一度行ってください。</translation>
        </message>
        <message>
            <source>The database of the intake service can't be reached.</source>
            <translation>受付サービスのデータベースに接続できません。</translation>
        </message>
        <message>
            <source>Check that PostgreSQL runs, and the address, role and password file that madoguchi-cloud was given. Nothing was changed.</source>
            <translation>PostgreSQL の稼働と、madoguchi-cloud に指定した接続先・ロール・パスワードファイルを確認してください。何も変更していません。</translation>
        </message>
        <message>
            <source>The database of the intake service is not set up as it must be.</source>
            <translation>受付サービスのデータベースの設定が要件を満たしていません。</translation>
        </message>
        <message>
            <source>Give the service a role and a database of its own, as installer/ADMIN.md says. Nothing was changed.</source>
            <translation>installer/ADMIN.md のとおり、専用のロールとデータベースを用意してください。何も変更していません。</translation>
        </message>
        <message>
            <source>The database belongs to another folder of the intake service.</source>
            <translation>データベースは受付サービスの別のフォルダーのものです。</translation>
        </message>
        <message>
            <source>Use that folder or a copy of it: terminals trust the keys in it. Nothing was changed.</source>
            <translation>そのフォルダーか複製を使ってください。端末はその鍵を信頼しています。何も変更していません。</translation>
        </message>
        <message>
            <source>This can't be done in the present state of the case.</source>
            <translation>この状態の案件には、この処理はできません。</translation>
        </message>
        <message>
            <source>Press F5 to see where the case stands now.</source>
            <translation>F5で最新の状態を確認してください。</translation>
        </message>
        <message>
            <source>Your role may not do this.</source>
            <translation>この処理を行う権限がありません。</translation>
        </message>
        <message>
            <source>Ask somebody whose role allows it, usually the section chief.</source>
            <translation>権限のある職員（通常は係長）に依頼してください。</translation>
        </message>
        <message>
            <source>A condition for this step is not met.</source>
            <translation>この処理の条件を満たしていません。</translation>
        </message>
        <message>
            <source>The act bar says which condition is open. Settle it and try again.</source>
            <translation>処理欄に表示された条件を済ませてから、もう一度行ってください。</translation>
        </message>
        <message>
            <source>A reason is needed.</source>
            <translation>理由が入力されていません。</translation>
        </message>
        <message>
            <source>Enter the reason and try again. It stays on the case.</source>
            <translation>理由を入力してください。理由は案件に記録されます。</translation>
        </message>
        <message>
            <source>Nobody has taken this case, or your time with it has ended.</source>
            <translation>案件を担当していないか、担当の期限が切れました。</translation>
        </message>
        <message>
            <source>Take the case (F2) and try again. Without a connection the intake service has to confirm it before anything is printed, sealed or sent.</source>
            <translation>「担当する」（F2）を押してから、もう一度行ってください。接続がない間は、受付サービスが確認するまで印刷・押印・発送はできません。</translation>
        </message>
        <message>
            <source>Somebody else is working on this case.</source>
            <translation>ほかの職員がこの案件を担当しています。</translation>
        </message>
        <message>
            <source>Take the next case, or ask that person to hand this one over.</source>
            <translation>次の案件に進むか、担当者に引継ぎを依頼してください。</translation>
        </message>
        <message>
            <source>Somebody else has taken the case over meanwhile.</source>
            <translation>途中でほかの職員が担当になりました。</translation>
        </message>
        <message>
            <source>Your step was not done. Look at the case as it is now and talk to the person who has it.</source>
            <translation>この処理は行われていません。最新の状態を確認し、現在の担当者と相談してください。</translation>
        </message>
        <message>
            <source>The case has changed since you saw it.</source>
            <translation>表示した後に案件が変更されました。</translation>
        </message>
        <message>
            <source>Your step was not done. Look at what has changed and decide again.</source>
            <translation>この処理は行われていません。変更内容を確認し、改めて処理してください。</translation>
        </message>
        <message>
            <source>There is no such case here.</source>
            <translation>この番号の案件が見つかりません。</translation>
        </message>
        <message>
            <source>Check the number. If it is right, wait for the next exchange (F5) and search again.</source>
            <translation>番号を確認してください。正しい場合は、F5で更新してから探してください。</translation>
        </message>
        <message>
            <source>An entry is missing or not of the right form.</source>
            <translation>未入力か、形式の正しくない項目があります。</translation>
        </message>
        <message>
            <source>Correct the marked entry and try again.</source>
            <translation>印の付いた項目を直してください。</translation>
        </message>
        <message>
            <source>The intake service has not confirmed yet that this case is yours.</source>
            <translation>この案件の担当であることを、受付サービスがまだ確認していません。</translation>
        </message>
        <message>
            <source>Printing, sealing and sending wait for that: somebody else may have the case meanwhile. Try again when the connection is back.</source>
            <translation>確認されるまで印刷・押印・発送はできません。ほかの職員が担当している可能性があります。接続が戻ってから、もう一度操作してください。</translation>
        </message>
        <message>
            <source>The data of this case was kept as long as the rules say and has been removed.</source>
            <translation>この案件のデータは、保存期間が満了したため削除されています。</translation>
        </message>
        <message>
            <source>This is no damage. The audit trail says who removed it and when.</source>
            <translation>故障ではありません。削除した職員と日時は監査記録で確認できます。</translation>
        </message>
        <message>
            <source>The data of this case may not be removed yet.</source>
            <translation>この案件のデータは、まだ削除できません。</translation>
        </message>
        <message>
            <source>It has not ended, its time has not come, or something of it still waits to be sent. Nothing was removed; read the list again.</source>
            <translation>処理が終わっていない、保存期間が満了していない、または未送信の処理があります。削除は行っていません。一覧を読み直してください。</translation>
        </message>
        <message>
            <source>A document can't be read.</source>
            <translation>データを読み取れません。</translation>
        </message>
        <message>
            <source>It is damaged or not written as agreed. Ask the sender to send it again.</source>
            <translation>壊れているか、決められた形式ではありません。送信元に再送を依頼してください。</translation>
        </message>
        <message>
            <source>A document has an entry that is missing or not allowed.</source>
            <translation>データに不足している項目か、認められない記入があります。</translation>
        </message>
        <message>
            <source>It can't be accepted as it is. Ask the sender to send it again.</source>
            <translation>このままでは受け付けられません。送信元に再送を依頼してください。</translation>
        </message>
        <message>
            <source>Signed data can't be read.</source>
            <translation>署名データを読み取れません。</translation>
        </message>
        <message>
            <source>It is damaged or cut short. Ask the citizen to apply again.</source>
            <translation>壊れているか、途中で切れています。申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The certificates of the certification service can't be read.</source>
            <translation>認証局の証明書を読み込めません。</translation>
        </message>
        <message>
            <source>No signature can be verified until then. Tell the administrator.</source>
            <translation>電子署名を検証できません。管理者に連絡してください。</translation>
        </message>
        <message>
            <source>A revocation list can't be read.</source>
            <translation>失効情報を読み込めません。</translation>
        </message>
        <message>
            <source>Cases can be examined, but not approved. Tell the administrator.</source>
            <translation>審査はできますが、決裁はできません。管理者に連絡してください。</translation>
        </message>
        <message>
            <source>A date or time is not valid.</source>
            <translation>日付または時刻が正しくありません。</translation>
        </message>
        <message>
            <source>Write it as 2026-11-23, with a time as 2026-11-23T09:00:00+09:00.</source>
            <translation>2026-11-23、時刻も付ける場合は 2026-11-23T09:00:00+09:00 の形で入力してください。</translation>
        </message>
        <message>
            <source>This belongs to another municipality.</source>
            <translation>ほかの市区町村のデータです。</translation>
        </message>
        <message>
            <source>It can't be processed here. Check the municipality code in the settings and in the document.</source>
            <translation>ここでは処理できません。設定とデータの市区町村コードを確認してください。</translation>
        </message>
        <message>
            <source>The data of this terminal can't be opened.</source>
            <translation>この端末のデータを開けません。</translation>
        </message>
        <message>
            <source>Don't delete anything. Tell the administrator.</source>
            <translation>何も削除せず、管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The data of this terminal is damaged.</source>
            <translation>この端末のデータが壊れています。</translation>
        </message>
        <message>
            <source>Nothing is deleted. It can be repaired: cases are fetched again from the intake service, and what was not sent yet is saved.</source>
            <translation>削除はされません。修復できます。案件は受付サービスから取り直し、未送信の処理は救い出します。</translation>
        </message>
        <message>
            <source>A protected entry can't be opened.</source>
            <translation>保護されたデータを復号できません。</translation>
        </message>
        <message>
            <source>It was changed, or is from another key. Don't use the case here; tell the administrator.</source>
            <translation>変更されたか、別の鍵のデータです。この端末でこの案件を処理せず、管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The data of this terminal could not be read or written.</source>
            <translation>この端末のデータを読み書きできませんでした。</translation>
        </message>
        <message>
            <source>Your step was not done. Try again; if it goes on, tell the administrator.</source>
            <translation>処理は行われていません。もう一度行い、続く場合は管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The data of this terminal is from a newer version of the program.</source>
            <translation>この端末のデータは、新しい版のプログラムで作られています。</translation>
        </message>
        <message>
            <source>Nothing was changed. Start the newer version, or tell the administrator.</source>
            <translation>データは変更していません。新しい版を起動するか、管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The data could not be brought to the new version.</source>
            <translation>データを新しい版に移行できませんでした。</translation>
        </message>
        <message>
            <source>The old data is unchanged, and a copy was kept. Tell the administrator.</source>
            <translation>元のデータはそのままで、控えもあります。管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <translation>ディスクの空きがありません。</translation>
        </message>
        <message>
            <source>Your step was not done. Make room, or tell the administrator.</source>
            <translation>処理は行われていません。空きを作るか、管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The program is already running with this profile.</source>
            <translation>このプロファイルのプログラムはすでに起動しています。</translation>
        </message>
        <message>
            <source>Use the window that is open.</source>
            <translation>開いているウィンドウを使ってください。</translation>
        </message>
        <message>
            <source>The settings of this terminal are incomplete.</source>
            <translation>この端末の設定が不足しています。</translation>
        </message>
        <message>
            <source>Tell the administrator what is named below.</source>
            <translation>表示された項目を管理者に伝えてください。</translation>
        </message>
        <message>
            <source>A file can't be read.</source>
            <translation>ファイルを読み込めません。</translation>
        </message>
        <message>
            <source>Check that it is there and that you may read it.</source>
            <translation>ファイルの場所と、読み取りの権限を確認してください。</translation>
        </message>
        <message>
            <source>A file can't be written.</source>
            <translation>ファイルを書き込めません。</translation>
        </message>
        <message>
            <source>Check that the folder is there, that you may write to it and that there is room.</source>
            <translation>フォルダーの場所、書き込みの権限、空き容量を確認してください。</translation>
        </message>
        <message>
            <source>The audit trail of this terminal has been changed.</source>
            <translation>この端末の監査記録が変更されています。</translation>
        </message>
        <message>
            <source>Stop working at this terminal and tell the administrator at once.</source>
            <translation>この端末での業務を止め、すぐに管理者に連絡してください。</translation>
        </message>
        <message>
            <source>This terminal has not been set up yet.</source>
            <translation>この端末はまだ登録されていません。</translation>
        </message>
        <message>
            <source>Ask the administrator to set it up.</source>
            <translation>管理者に端末の登録を依頼してください。</translation>
        </message>
        <message>
            <source>The backup of this terminal could not be made.</source>
            <translation>この端末のバックアップを作成できませんでした。</translation>
        </message>
        <message>
            <source>Your work is saved as always, and older backups are still there. Tell the administrator to look for room on the disk and at the backup folder.</source>
            <translation>作業内容は通常どおり保存されています。以前のバックアップも残っています。ディスクの空きとバックアップ先フォルダーの書き込み可否を管理者に確認してもらってください。</translation>
        </message>
        <message>
            <source>This backup can't be used.</source>
            <translation>このバックアップは使用できません。</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose another one, or fetch everything from the intake service.</source>
            <translation>何も変更していません。別のバックアップを選ぶか、受付サービスからすべて取り直してください。</translation>
        </message>
        <message>
            <source>The clock of this terminal is slow.</source>
            <translation>この端末の時計が遅れています。</translation>
        </message>
        <message>
            <source>While it is more than two hours behind, nothing can be done to a case, so that nothing is dated wrongly. What is saved is safe. Have the clock set right, then try again.</source>
            <translation>2時間を超えて遅れている間は、誤った日時が残らないよう案件の処理はできません。保存済みの内容は無事です。時計を合わせてもらってから、もう一度行ってください。</translation>
        </message>
        <message>
            <source>The passphrase is wrong.</source>
            <translation>パスフレーズが違います。</translation>
        </message>
        <message>
            <source>Check the keyboard layout and try again.</source>
            <translation>入力の切替え（半角・全角、大文字）を確認し、もう一度入力してください。</translation>
        </message>
        <message>
            <source>You have not yet logged in online at this terminal.</source>
            <translation>この端末でオンラインのログインをしたことがありません。</translation>
        </message>
        <message>
            <source>Log in once while the intake service can be reached, or use a terminal you know.</source>
            <translation>受付サービスに接続できるときに一度ログインするか、使ったことのある端末を使ってください。</translation>
        </message>
        <message>
            <source>The screen is locked.</source>
            <translation>画面がロックされています。</translation>
        </message>
        <message>
            <source>Enter your passphrase. What you did is kept.</source>
            <translation>パスフレーズを入力してください。行った処理は保存されています。</translation>
        </message>
        <message>
            <source>Your key can't be used.</source>
            <translation>あなたの鍵を使えません。</translation>
        </message>
        <message>
            <source>Log in again; if it goes on, ask the administrator for a new key.</source>
            <translation>もう一度ログインし、続く場合は管理者に鍵の再発行を依頼してください。</translation>
        </message>
        <message>
            <source>Encrypting or signing has failed.</source>
            <translation>暗号化または署名に失敗しました。</translation>
        </message>
        <message>
            <source>Your step was not done. Start the program again; if it goes on, tell the administrator.</source>
            <translation>処理は行われていません。プログラムを起動し直し、続く場合は管理者に連絡してください。</translation>
        </message>
        <message>
            <source>You may not see or do this.</source>
            <translation>この操作は許可されていません。</translation>
        </message>
        <message>
            <source>Ask the administrator if your work needs it.</source>
            <translation>業務に必要な場合は、管理者に相談してください。</translation>
        </message>
        <message>
            <source>Your passphrase is a temporary one.</source>
            <translation>仮パスフレーズです。</translation>
        </message>
        <message>
            <source>Choose a passphrase of your own, which nobody else knows. Then you can work.</source>
            <translation>ご自分だけが知るパスフレーズを決めてください。その後、業務を始められます。</translation>
        </message>
        <message>
            <source>The time of the temporary passphrase is over.</source>
            <translation>仮パスフレーズの有効期限が過ぎています。</translation>
        </message>
        <message>
            <source>Ask the administrator for a new one and use it within 72 hours.</source>
            <translation>管理者に再発行を依頼し、72時間以内に使用してください。</translation>
        </message>
        <message>
            <source>This passphrase would be too easy to guess.</source>
            <translation>推測されやすいパスフレーズです。</translation>
        </message>
        <message>
            <source>Take at least 12 characters, not your staff ID, not the passphrase you have now, and not one character over and over.</source>
            <translation>12文字以上にしてください。職員ID、現在のパスフレーズ、同じ文字の繰り返しは使えません。</translation>
        </message>
        <message>
            <source>It is not certain whether the passphrase was changed: the answer got lost.</source>
            <translation>応答が届かず、パスフレーズが変更されたか確認できません。</translation>
        </message>
        <message>
            <source>Log in with the new passphrase. If it is refused, the old one still counts: log in with that and change it again.</source>
            <translation>新しいパスフレーズでログインしてください。できない場合は変更前のものが有効です。変更前のものでログインし、もう一度変更してください。</translation>
        </message>
        <message>
            <source>Something you did at this terminal has not been sent yet.</source>
            <translation>この端末で行った処理に、まだ送信されていないものがあります。</translation>
        </message>
        <message>
            <source>Wait until everything is sent (the line at the bottom says so), then change the passphrase.</source>
            <translation>画面下部の表示で送信の完了を確認してから、パスフレーズを変更してください。</translation>
        </message>
        <message>
            <source>It was cancelled.</source>
            <translation>中止しました。</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>何も変更していません。</translation>
        </message>
        <message>
            <source>The program has made a mistake.</source>
            <translation>プログラムに問題が起きました。</translation>
        </message>
        <message>
            <source>What was saved before is safe. Note the code and tell the administrator.</source>
            <translation>保存済みのデータは無事です。番号を控え、管理者に連絡してください。</translation>
        </message>
        <message>
            <source>The command is not written correctly.</source>
            <translation>コマンドの使い方が正しくありません。</translation>
        </message>
        <message>
            <source>Call it with --help to see how it is used.</source>
            <translation>--help を付けて実行し、使い方を確認してください。</translation>
        </message>
    </context>
    <context>
        <name>Finding</name>
        <message>
            <source>The signed data can't be read.</source>
            <translation>署名データを読み取れません。</translation>
        </message>
        <message>
            <source>The data is damaged or cut short. It can't be accepted. Ask the citizen to apply again.</source>
            <translation>データが壊れているか、途中で切れています。受け付けられません。申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>Something has been added behind the signed data.</source>
            <translation>署名データの後ろに余分なデータが付いています。</translation>
        </message>
        <message>
            <source>What was added is not signed. It can't be accepted. Ask the citizen to apply again.</source>
            <translation>付け足された部分には署名がありません。受け付けられません。申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The data is not signed.</source>
            <translation>電子署名のないデータです。</translation>
        </message>
        <message>
            <source>Without a signature nobody knows who applies. Ask the citizen to sign and apply again.</source>
            <translation>電子署名がないため、申請者を確認できません。署名のうえ再申請するよう依頼してください。</translation>
        </message>
        <message>
            <source>There is no signature in the data.</source>
            <translation>データに電子署名が含まれていません。</translation>
        </message>
        <message>
            <source>The data has more than one signature.</source>
            <translation>電子署名が2つ以上付いています。</translation>
        </message>
        <message>
            <source>An application has one signer. Ask the citizen to apply again with one signature.</source>
            <translation>申請の署名者は1人です。署名を1つにして再申請するよう依頼してください。</translation>
        </message>
        <message>
            <source>There is a signature, but not what was signed.</source>
            <translation>電子署名だけで、署名された内容がありません。</translation>
        </message>
        <message>
            <source>The application itself is missing. Ask the citizen to apply again.</source>
            <translation>申請の本文がありません。申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The signature is for data of another type.</source>
            <translation>別の種類のデータに対する電子署名です。</translation>
        </message>
        <message>
            <source>The signature does not hold for this application. Ask the citizen to apply again.</source>
            <translation>この申請の署名として認められません。申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The content has been changed after it was signed.</source>
            <translation>署名した後に内容が変更されています。</translation>
        </message>
        <message>
            <source>Don't use the content. Tell the section chief and ask the citizen to apply again.</source>
            <translation>内容を使わないでください。係長に報告し、申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The signature does not belong to this certificate.</source>
            <translation>電子署名が電子証明書と一致しません。</translation>
        </message>
        <message>
            <source>It is not proven who applies. Tell the section chief and ask the citizen to apply again.</source>
            <translation>本人による申請と確認できません。係長に報告し、申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The signature names another certificate than the one sent along.</source>
            <translation>電子署名が、添付とは別の電子証明書を指しています。</translation>
        </message>
        <message>
            <source>The certificate may have been exchanged. Tell the section chief and ask the citizen to apply again.</source>
            <translation>電子証明書が差し替えられた可能性があります。係長に報告し、申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The signature is of the simple form.</source>
            <translation>簡易な形式の電子署名です。</translation>
        </message>
        <message>
            <source>It is valid. There is nothing to do.</source>
            <translation>有効な署名です。対応は不要です。</translation>
        </message>
        <message>
            <source>The signature uses a method that is not allowed.</source>
            <translation>認められていない方式の電子署名です。</translation>
        </message>
        <message>
            <source>The method is too weak or unknown. Ask the citizen to apply again with the My Number card.</source>
            <translation>方式が弱いか、不明です。マイナンバーカードで署名して再申請するよう依頼してください。</translation>
        </message>
        <message>
            <source>The signer's certificate is missing.</source>
            <translation>署名者の電子証明書が添付されていません。</translation>
        </message>
        <message>
            <source>It is not proven who applies. Ask the citizen to apply again.</source>
            <translation>本人による申請と確認できません。申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The certificate does not come from the public certification service (JPKI).</source>
            <translation>公的個人認証サービス（JPKI）の電子証明書ではありません。</translation>
        </message>
        <message>
            <source>It is not proven who applies. Ask the citizen to sign with the My Number card.</source>
            <translation>本人による申請と確認できません。マイナンバーカードで署名するよう依頼してください。</translation>
        </message>
        <message>
            <source>The certificate was not yet valid at the time of receipt.</source>
            <translation>署名用電子証明書が受付時点でまだ有効になっていません。</translation>
        </message>
        <message>
            <source>The application can't be accepted. Ask the citizen to apply again.</source>
            <translation>受け付けられません。申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>The certificate had expired at the time of receipt.</source>
            <translation>署名用電子証明書が受付時点で有効期限切れです。</translation>
        </message>
        <message>
            <source>The application can't be accepted. Ask the citizen to renew the certificate at the city hall and to apply again.</source>
            <translation>受け付けられません。市役所で電子証明書を更新し、再申請するよう案内してください。</translation>
        </message>
        <message>
            <source>The certificate is not made for signing.</source>
            <translation>署名に使えない電子証明書です。</translation>
        </message>
        <message>
            <source>Ask the citizen to sign with the signature certificate of the My Number card (the long password).</source>
            <translation>マイナンバーカードの署名用電子証明書（6～16桁の暗証番号）で署名するよう依頼してください。</translation>
        </message>
        <message>
            <source>It is not a signature certificate of the My Number card.</source>
            <translation>マイナンバーカードの署名用電子証明書ではありません。</translation>
        </message>
        <message>
            <source>Perhaps the certificate for logging in was used. Ask the citizen to sign with the signature certificate (the long password).</source>
            <translation>利用者証明用電子証明書が使われた可能性があります。署名用電子証明書（6～16桁の暗証番号）で署名するよう依頼してください。</translation>
        </message>
        <message>
            <source>The certificate is that of an authority, not of a person.</source>
            <translation>個人ではなく、認証局の証明書です。</translation>
        </message>
        <message>
            <source>It is not proven who applies. Tell the section chief.</source>
            <translation>本人による申請と確認できません。係長に報告してください。</translation>
        </message>
        <message>
            <source>Name, address, birth date or gender can't be read from the certificate.</source>
            <translation>電子証明書から氏名・住所・生年月日・性別を読み取れません。</translation>
        </message>
        <message>
            <source>The person can't be compared. Ask the citizen to have the certificate checked at the city hall and to apply again.</source>
            <translation>本人との照合ができません。市役所で電子証明書を確認し、再申請するよう案内してください。</translation>
        </message>
        <message>
            <source>The certificate had been revoked at the time of receipt.</source>
            <translation>署名用電子証明書が受付時点で失効しています。</translation>
        </message>
        <message>
            <source>The citizen may have moved or changed the name. Don't send anything.</source>
            <translation>申請者が転居または改姓した可能性があります。送付しないでください。</translation>
        </message>
        <message>
            <source>It is not known whether the certificate has been revoked.</source>
            <translation>署名用電子証明書が失効していないか確認できていません。</translation>
        </message>
        <message>
            <source>You can examine, but not approve. Fetch the revocation list and check again.</source>
            <translation>審査はできますが、決裁はできません。失効情報を取得し、もう一度確認してください。</translation>
        </message>
        <message>
            <source>The revocation list is out of date.</source>
            <translation>失効情報の期限が切れています。</translation>
        </message>
        <message>
            <source>You can examine, but not approve. Fetch the new revocation list and check again.</source>
            <translation>審査はできますが、決裁はできません。新しい失効情報を取得し、もう一度確認してください。</translation>
        </message>
        <message>
            <source>The application form can't be read.</source>
            <translation>申請書を読み取れません。</translation>
        </message>
        <message>
            <source>The form is not written as agreed. Ask the citizen to apply again on the city's page.</source>
            <translation>申請書が決められた形式ではありません。市のページから再申請するよう依頼してください。</translation>
        </message>
        <message>
            <source>The application form is incomplete or has an entry that is not allowed.</source>
            <translation>申請書に不足している項目か、認められない記入があります。</translation>
        </message>
        <message>
            <source>It can't be accepted as it is. Ask the citizen to apply again on the city's page.</source>
            <translation>このままでは受け付けられません。市のページから再申請するよう依頼してください。</translation>
        </message>
        <message>
            <source>The application is addressed to another municipality.</source>
            <translation>ほかの市区町村あての申請です。</translation>
        </message>
        <message>
            <source>Don't process it here. Tell the citizen to apply to the right municipality.</source>
            <translation>この市では処理できません。正しい市区町村に申請するよう案内してください。</translation>
        </message>
        <message>
            <source>The amounts differ from the fee table.</source>
            <translation>金額が手数料表と一致しません。</translation>
        </message>
        <message>
            <source>Compare fee and postage with the fee table and settle the difference with the citizen before you go on.</source>
            <translation>手数料と郵送料を手数料表で確認し、差額を申請者と調整してから進めてください。</translation>
        </message>
        <message>
            <source>The name in the form is not the one in the certificate.</source>
            <translation>申請書の氏名が電子証明書と異なります。</translation>
        </message>
        <message>
            <source>Compare both names. If it is not the same person, reject the request.</source>
            <translation>両方の氏名を見比べてください。別人であれば不受理にしてください。</translation>
        </message>
        <message>
            <source>The address in the form is not the one in the certificate.</source>
            <translation>申請書の住所が電子証明書と異なります。</translation>
        </message>
        <message>
            <source>The citizen may have moved. Make sure where the person lives before anything is sent.</source>
            <translation>申請者が転居した可能性があります。送付する前に、現在の住所を必ず確認してください。</translation>
        </message>
        <message>
            <source>The birth date in the form is not the one in the certificate.</source>
            <translation>申請書の生年月日が電子証明書と異なります。</translation>
        </message>
        <message>
            <source>Compare both dates. If it is a slip, ask for a correction; if it is another person, reject the request.</source>
            <translation>両方の日付を見比べてください。書き誤りなら補正を依頼し、別人であれば不受理にしてください。</translation>
        </message>
        <message>
            <source>The gender in the form is not the one in the certificate.</source>
            <translation>申請書の性別が電子証明書と異なります。</translation>
        </message>
        <message>
            <source>Look at the other items of the person, then confirm or ask for a correction.</source>
            <translation>ほかの項目も見たうえで、確認済みにするか、補正を依頼してください。</translation>
        </message>
        <message>
            <source>The name is the same but for a substitute or variant character.</source>
            <translation>氏名は、代替文字または異体字を除いて一致しています。</translation>
        </message>
        <message>
            <source>Look at both characters side by side. If they are the same name, confirm it.</source>
            <translation>両方の文字を見比べ、同じ氏名であれば確認済みにしてください。</translation>
        </message>
        <message>
            <source>The address is the same but for a substitute or variant character.</source>
            <translation>住所は、代替文字または異体字を除いて一致しています。</translation>
        </message>
        <message>
            <source>Look at both characters side by side. If they are the same address, confirm it.</source>
            <translation>両方の文字を見比べ、同じ住所であれば確認済みにしてください。</translation>
        </message>
        <message>
            <source>the card was discarded before it was handed over</source>
            <translation>理由：交付前の破棄</translation>
        </message>
        <message>
            <source>the key may be in other hands</source>
            <translation>理由：秘密鍵の漏えいのおそれ</translation>
        </message>
        <message>
            <source>the authority's key may be in other hands</source>
            <translation>理由：認証局の秘密鍵の漏えいのおそれ</translation>
        </message>
        <message>
            <source>name, address or another item has changed</source>
            <translation>理由：記載事項の変更</translation>
        </message>
        <message>
            <source>the certificate was renewed</source>
            <translation>理由：電子証明書の更新</translation>
        </message>
        <message>
            <source>the certificate is no longer needed</source>
            <translation>理由：電子証明書の不要</translation>
        </message>
        <message>
            <source>the certificate is suspended, perhaps a lost card</source>
            <translation>理由：一時保留（カードの紛失など）</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1、%2</translation>
        </message>
        <message>
            <source>The certificate had been revoked at the time of receipt (%1).</source>
            <translation>署名用電子証明書が受付時点で失効しています（%1）。</translation>
        </message>
    </context>
    <context>
        <name>Gender</name>
        <message>
            <source>Male</source>
            <translation>男</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>女</translation>
        </message>
        <message>
            <source>Other or unknown</source>
            <translation>その他・不明</translation>
        </message>
    </context>
    <context>
        <name>Guard</name>
        <message>
            <source>Somebody else is working on this case.</source>
            <translation>ほかの職員がこの案件を担当しています。</translation>
        </message>
        <message>
            <source>Take the case first.</source>
            <translation>先に「担当する」を押してください。</translation>
        </message>
        <message>
            <source>Only the person who holds the case or the section chief can do this.</source>
            <translation>担当者または係長だけができる処理です。</translation>
        </message>
        <message>
            <source>Give a reason.</source>
            <translation>理由を入力してください。</translation>
        </message>
        <message>
            <source>Choose who takes the case over.</source>
            <translation>引継ぎ先の職員を選んでください。</translation>
        </message>
        <message>
            <source>The signature has not been verified or is not valid. Reject the request or ask the citizen to send it again.</source>
            <translation>電子署名が未検証か、無効です。不受理にするか、申請者に再申請を依頼してください。</translation>
        </message>
        <message>
            <source>Look at every caution of the verification and confirm it first.</source>
            <translation>検証結果の「要確認」をすべて確認し、確認済みにしてください。</translation>
        </message>
        <message>
            <source>The checklist has open points.</source>
            <translation>審査の確認項目が残っています。</translation>
        </message>
        <message>
            <source>You have examined this case yourself. Somebody else has to approve it.</source>
            <translation>ご自身が審査した案件です。決裁は別の職員が行ってください。</translation>
        </message>
        <message>
            <source>You have approved or examined this case yourself. Somebody else has to issue the documents.</source>
            <translation>ご自身が決裁または審査した案件です。発行は別の職員が行ってください。</translation>
        </message>
        <message>
            <source>The payment does not cover the amount. Check the payment of this case.</source>
            <translation>支払額が不足しています。この案件の支払状況を確認してください。</translation>
        </message>
        <message>
            <source>It is not certain that the signer's certificate is still valid. Fetch the revocation list and check again.</source>
            <translation>署名用電子証明書が現在も有効か確認できていません。失効情報を取得し、もう一度確認してください。</translation>
        </message>
        <message>
            <source>A support measure restricts this person's documents. Two people have to confirm before anything is issued.</source>
            <translation>支援措置の対象者です。発行の前に、職員2名による確認が必要です。</translation>
        </message>
        <message>
            <source>Not every document has been scanned and found to belong to this envelope.</source>
            <translation>この封筒に入れる証明書の読取照合が終わっていません。</translation>
        </message>
        <message>
            <source>The payment has not been captured yet. Don't send the letter.</source>
            <translation>支払が確定していません。まだ発送しないでください。</translation>
        </message>
        <message>
            <source>Choose one letter of the certificate and the different one of the form.</source>
            <translation>証明書の一字と、それと異なる申請書の一字を選んでください。</translation>
        </message>
    </context>
    <context>
        <name>HistoryLine</name>
        <message>
            <source>to %1</source>
            <translation>→ %1</translation>
        </message>
        <message>
            <source>log no. %1</source>
            <translation>記録番号 %1</translation>
        </message>
        <message>
            <source>The application arrived</source>
            <translation>申請が届きました</translation>
        </message>
        <message>
            <source>The citizen sent a correction</source>
            <translation>申請者から補正が届きました</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>送信待ち</translation>
        </message>
        <message>
            <source>%1: not accepted</source>
            <translation>「%1」は受け付けられませんでした</translation>
        </message>
        <message>
            <source>Not accepted</source>
            <translation>受付不可</translation>
        </message>
    </context>
    <context>
        <name>InboxColumn</name>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Verification</source>
            <translation>検証</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>受付日時</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申請者</translation>
        </message>
        <message>
            <source>Kana</source>
            <translation>フリガナ</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Copies</source>
            <translation>通数</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <source>Claimed by</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Mail service</source>
            <translation>郵送方法</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最終更新</translation>
        </message>
        <message>
            <source>(unreadable)</source>
            <translation>（読み取れません）</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1（%2まで）</translation>
        </message>
        <message>
            <source>An act waits to be sent.</source>
            <translation>送信待ちの処理があります。</translation>
        </message>
        <message>
            <source>An act was not accepted. Open the case.</source>
            <translation>受け付けられなかった処理があります。案件を開いて確認してください。</translation>
        </message>
    </context>
    <context>
        <name>ListCommand</name>
        <message>
            <source>Only cases in this state (received, examining …).</source>
            <translation>この状態の案件だけを表示します（received、examining など）。</translation>
        </message>
        <message>
            <source>Only cases with this in number, name, reading, address or telephone number.</source>
            <translation>番号・氏名・ふりがな・住所・電話番号にこの文字を含む案件だけを表示します。</translation>
        </message>
        <message>
            <source>At most so many.</source>
            <translation>表示する件数の上限</translation>
        </message>
    </context>
    <context>
        <name>MailService</name>
        <message>
            <source>Ordinary mail</source>
            <translation>普通郵便</translation>
        </message>
        <message>
            <source>Express</source>
            <translation>速達</translation>
        </message>
        <message>
            <source>Tracked mail</source>
            <translation>特定記録</translation>
        </message>
        <message>
            <source>Simple registered mail</source>
            <translation>簡易書留</translation>
        </message>
    </context>
    <context>
        <name>MoveCommand</name>
        <message>
            <source>The service works with this folder. Stop it, and wait for other commands, before its data moves.</source>
            <translation>このフォルダーは受付サービスが使用中です。サービスを停止し、ほかのコマンドが終わってから移してください。</translation>
        </message>
    </context>
    <context>
        <name>Options</name>
        <message>
            <source>Certificate applications, staff side.</source>
            <translation>証明書オンライン申請の職員用プログラム。</translation>
        </message>
        <message>
            <source>The folder of this terminal.</source>
            <translation>この端末のフォルダー。</translation>
        </message>
        <message>
            <source>Language of the screen: ja (usual) or en.</source>
            <translation>画面の言語：ja（通常）または en。</translation>
        </message>
        <message>
            <source>Offers to repair or restore the data of this terminal before it is opened.</source>
            <translation>開く前に、この端末のデータの修復・復元を行えるようにします。</translation>
        </message>
        <message>
            <source>Shows this text.</source>
            <translation>この説明を表示します。</translation>
        </message>
        <message>
            <source>Shows the version.</source>
            <translation>版を表示します。</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Valid</source>
            <translation>有効</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>要確認</translation>
        </message>
        <message>
            <source>Not valid</source>
            <translation>無効</translation>
        </message>
    </context>
    <context>
        <name>PassphraseCommand</name>
        <message>
            <source>The passphrase has been changed.</source>
            <translation>パスフレーズを変更しました。</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>新しいパスフレーズ：</translation>
        </message>
        <message>
            <source>Once more: </source>
            <translation>もう一度：</translation>
        </message>
    </context>
    <context>
        <name>PassphraseFault</name>
        <message>
            <source>At least 12 characters, please.</source>
            <translation>12文字以上で入力してください。</translation>
        </message>
        <message>
            <source>At most 200 characters, please.</source>
            <translation>200文字以内で入力してください。</translation>
        </message>
        <message>
            <source>Not the staff ID, please: everybody knows it.</source>
            <translation>職員IDは使えません。ほかの人にも知られています。</translation>
        </message>
        <message>
            <source>This is the passphrase you have now. Choose another one.</source>
            <translation>現在と同じパスフレーズです。別のものにしてください。</translation>
        </message>
        <message>
            <source>Not one character over and over, please.</source>
            <translation>同じ文字の繰り返しは使えません。</translation>
        </message>
    </context>
    <context>
        <name>PassphraseInput</name>
        <message>
            <source>Passphrase: </source>
            <translation>パスフレーズ: </translation>
        </message>
        <message>
            <source>Once more: </source>
            <translation>もう一度: </translation>
        </message>
    </context>
    <context>
        <name>PersonDifference</name>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>生年月日</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性別</translation>
        </message>
        <message>
            <source>What the certificate says is not proven.</source>
            <translation>証明書の記載は未確認です。</translation>
        </message>
    </context>
    <context>
        <name>ProofSheet</name>
        <message>
            <source>Case</source>
            <translation>案件番号</translation>
        </message>
        <message>
            <source>Time of receipt</source>
            <translation>受付日時</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>申請番号</translation>
        </message>
        <message>
            <source>Rules of verification</source>
            <translation>検証規則</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>第%1版</translation>
        </message>
        <message>
            <source>Message (SHA-256)</source>
            <translation>申請データ（SHA-256）</translation>
        </message>
        <message>
            <source>What was verified</source>
            <translation>検証の対象</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 ～ %2</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>生年月日</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性別</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有効期間</translation>
        </message>
        <message>
            <source>Policy</source>
            <translation>証明書ポリシー</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>公開鍵</translation>
        </message>
        <message>
            <source>Certificate signed with</source>
            <translation>署名アルゴリズム</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>シリアル番号</translation>
        </message>
        <message>
            <source>Issuer's key</source>
            <translation>発行者鍵識別子</translation>
        </message>
        <message>
            <source>Certificate (SHA-256)</source>
            <translation>証明書（SHA-256）</translation>
        </message>
        <message>
            <source>Signer</source>
            <translation>署名者（署名用電子証明書の記載）</translation>
        </message>
        <message>
            <source>Signer as the certificate says (not proven)</source>
            <translation>証明書に記載された人（本人の署名と確認できていません）</translation>
        </message>
        <message>
            <source>Signature CA</source>
            <translation>署名用認証局</translation>
        </message>
        <message>
            <source>Revocation list</source>
            <translation>失効リスト（CRL）</translation>
        </message>
        <message>
            <source>OCSP response</source>
            <translation>OCSP応答</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1時間</translation>
        </message>
        <message>
            <source>%1 days</source>
            <translation>%1日</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>This update</source>
            <translation>発行・開始</translation>
        </message>
        <message>
            <source>Next update</source>
            <translation>次回発行・満了</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>受付時の経過</translation>
        </message>
        <message>
            <source>What the result stands on</source>
            <translation>検証の根拠</translation>
        </message>
        <message>
            <source>On the message alone; no certificate, list or response had to be asked.</source>
            <translation>申請データだけで結果が決まったため、認証局の証明書や失効情報は使っていません。</translation>
        </message>
        <message>
            <source>This application was verified before evidence was kept.</source>
            <translation>証拠の保存を始める前に検証した申請のため、根拠は保存されていません。</translation>
        </message>
        <message>
            <source>Made %1 by %2 (%3) at %4. Madoguchi %5.</source>
            <translation>作成：%1　作成者：%2（%3）　端末：%4　Madoguchi %5</translation>
        </message>
        <message>
            <source>The result can be reached again from the evidence kept at the terminal: madoguchictl verify --again %1</source>
            <translation>この結果は、端末に保存した証拠から再検証できます：madoguchictl verify --again %1</translation>
        </message>
        <message>
            <source>Result of the verification</source>
            <translation>検証結果票</translation>
        </message>
        <message>
            <source>REHEARSAL</source>
            <translation>訓練</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>確認事項</translation>
        </message>
        <message>
            <source>None: everything was checked and holds.</source>
            <translation>ありません。すべての項目を検証し、問題はありませんでした。</translation>
        </message>
    </context>
    <context>
        <name>PurgeCommand</name>
        <message>
            <source>What will go, and from which day on it may.</source>
            <translation>削除予定の案件と、削除できる日を表示します。</translation>
        </message>
        <message>
            <source>Removes what may go today. It can't be brought back here.</source>
            <translation>今日削除できる案件を削除します。この端末では元に戻せません。</translation>
        </message>
        <message>
            <source>%1 cases removed.</source>
            <translation>%1件を削除しました。</translation>
        </message>
    </context>
    <context>
        <name>Queue</name>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>My cases</source>
            <translation>自分の担当</translation>
        </message>
        <message>
            <source>Being examined</source>
            <translation>審査中</translation>
        </message>
        <message>
            <source>Waiting for correction</source>
            <translation>補正待ち</translation>
        </message>
        <message>
            <source>Waiting for decision</source>
            <translation>決裁待ち</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>要注意</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>送信待ち</translation>
        </message>
        <message>
            <source>Completed or ended</source>
            <translation>完了・終了</translation>
        </message>
        <message>
            <source>All cases</source>
            <translation>すべて</translation>
        </message>
        <message>
            <source>New applications appear here by themselves as soon as they arrive.</source>
            <translation>新しい申請が届くと、自動でここに表示されます。</translation>
        </message>
        <message>
            <source>Cases that you take (F2 on the case page) appear here.</source>
            <translation>案件の画面で「担当する」（F2）を押した案件が表示されます。</translation>
        </message>
        <message>
            <source>Cases appear here when somebody starts to examine them.</source>
            <translation>審査を始めた案件が表示されます。</translation>
        </message>
        <message>
            <source>Cases appear here when a correction has been requested from the citizen.</source>
            <translation>申請者に補正を依頼した案件が表示されます。</translation>
        </message>
        <message>
            <source>Examined cases appear here when they are put before the chief.</source>
            <translation>審査が済み、決裁に上げた案件が表示されます。</translation>
        </message>
        <message>
            <source>Cases appear here when they are put on hold.</source>
            <translation>保留にした案件が表示されます。</translation>
        </message>
        <message>
            <source>Cases whose verification found something, and returned mail, appear here.</source>
            <translation>検証で「要確認」「無効」になった案件と、返戻になった案件が表示されます。</translation>
        </message>
        <message>
            <source>Acts that could not be sent yet, or were refused, appear here.</source>
            <translation>まだ送信できていない処理や、受け付けられなかった処理のある案件が表示されます。</translation>
        </message>
        <message>
            <source>Completed, rejected and withdrawn cases appear here.</source>
            <translation>完了・不受理・取下げの案件が表示されます。</translation>
        </message>
        <message>
            <source>All cases of this terminal appear here after the first exchange.</source>
            <translation>最初の送受信が終わると、すべての案件が表示されます。</translation>
        </message>
    </context>
    <context>
        <name>RefusedWords</name>
        <message>
            <source>Your claim on the case had ended before this arrived, and %1 has the case now.</source>
            <translation>この処理が届く前にあなたの担当は終了し、現在は%1さんが担当しています。</translation>
        </message>
        <message>
            <source>%2's claim on the case had ended before this arrived, and %1 has the case now.</source>
            <translation>この処理が届く前に%2さんの担当は終了し、現在は%1さんが担当しています。</translation>
        </message>
        <message>
            <source>Your claim on the case had ended before this arrived: it was released, or a colleague had the case meanwhile.</source>
            <translation>この処理が届く前に、あなたの担当は終了していました（担当を外されたか、ほかの職員が担当しました）。</translation>
        </message>
        <message>
            <source>%1's claim on the case had ended before this arrived: it was released, or a colleague had the case meanwhile.</source>
            <translation>この処理が届く前に、%1さんの担当は終了していました（担当を外されたか、ほかの職員が担当しました）。</translation>
        </message>
        <message>
            <source>%1 took the case before this arrived.</source>
            <translation>この処理が届く前に、%1さんが担当になりました。</translation>
        </message>
        <message>
            <source>Your time with the case ended at %1, before this arrived.</source>
            <translation>あなたの担当は、この処理が届く前の %1 に期限が切れました。</translation>
        </message>
        <message>
            <source>%2's time with the case ended at %1, before this arrived.</source>
            <translation>%2さんの担当は、この処理が届く前の %1 に期限が切れました。</translation>
        </message>
        <message>
            <source>The case had changed before this arrived. What you decided on is not what it is now.</source>
            <translation>この処理が届く前に案件の内容が変わりました。判断したときの状態とは異なります。</translation>
        </message>
        <message>
            <source>You may not examine, print, seal or send anything of this case unless %1 hands it over to you.</source>
            <translation>%1さんから引き継がない限り、この案件の審査・印刷・押印・発送はできません。</translation>
        </message>
        <message>
            <source>You may not examine, print, seal or send anything of this case until you have taken it again.</source>
            <translation>もう一度担当するまで、この案件の審査・印刷・押印・発送はできません。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>the section chief</source>
            <translation>係長</translation>
        </message>
        <message>
            <source>Paper: if anything of receipt no. %1 (%2) is printed or sealed at %4's desk, it must not be sent or given out. All of it goes to %3.</source>
            <translation>用紙：受付番号 %1（%2）が%4さんの席で印刷・押印済みの場合は、発送も交付もせず、すべて %3 へ渡す必要があります。</translation>
        </message>
        <message>
            <source>Paper: if anything of receipt no. %1 (%2) is printed or sealed at your desk, don't send it and don't give it out. Take the case again, or hand all of it to the section chief.</source>
            <translation>用紙：受付番号 %1（%2）を印刷・押印済みの場合は、発送も交付もしないでください。もう一度担当するか、すべて係長へ渡してください。</translation>
        </message>
        <message>
            <source>Paper: if anything of receipt no. %1 (%2) is printed or sealed at your desk, don't send it and don't give it out. Hand all of it to %3.</source>
            <translation>用紙：受付番号 %1（%2）を印刷・押印済みの場合は、発送も交付もせず、すべて %3 へ渡してください。</translation>
        </message>
        <message>
            <source>It can be done again on the case as it is now.</source>
            <translation>現在の案件に対して、もう一度行うことができます。</translation>
        </message>
        <message>
            <source>only %1, who did it, can do it again</source>
            <translation>処理した%1さん本人だけが再実行できます。</translation>
        </message>
        <message>
            <source>It can't be done again: %1</source>
            <translation>再実行できません：%1</translation>
        </message>
        <message>
            <source>Only %1 or the section chief can set it aside.</source>
            <translation>対応済みにできるのは、%1さん本人か係長だけです。</translation>
        </message>
    </context>
    <context>
        <name>Relationship</name>
        <message>
            <source>The applicant</source>
            <translation>本人</translation>
        </message>
        <message>
            <source>Same household</source>
            <translation>同一世帯の人</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>配偶者</translation>
        </message>
        <message>
            <source>Parent or grandparent</source>
            <translation>直系尊属（父母・祖父母）</translation>
        </message>
        <message>
            <source>Child or grandchild</source>
            <translation>直系卑属（子・孫）</translation>
        </message>
        <message>
            <source>Principal of the applicant (proxy)</source>
            <translation>委任者（代理申請）</translation>
        </message>
    </context>
    <context>
        <name>RequestSheet</name>
        <message>
            <source>Request %1 of %2: %3</source>
            <translation>%3（%2件中の%1件目）</translation>
        </message>
        <message numerus="yes">
            <source>%n copies</source>
            <translation>
                <numerusform>%n通</numerusform>
            </translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>必要な方</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>生年月日</translation>
        </message>
        <message>
            <source>Relationship</source>
            <translation>申請者との関係</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>使用目的</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Registered domicile</source>
            <translation>本籍</translation>
        </message>
        <message>
            <source>Head of the family register</source>
            <translation>筆頭者</translation>
        </message>
        <message>
            <source>New address</source>
            <translation>新しい住所</translation>
        </message>
        <message>
            <source>Date of moving</source>
            <translation>異動日</translation>
        </message>
        <message>
            <source>To be included</source>
            <translation>記載する事項</translation>
        </message>
        <message>
            <source>Head of household and relationship</source>
            <translation>世帯主・続柄</translation>
        </message>
        <message>
            <source>Registered domicile and head of the family register</source>
            <translation>本籍・筆頭者</translation>
        </message>
        <message>
            <source>Individual number (My Number)</source>
            <translation>個人番号（マイナンバー）</translation>
        </message>
        <message>
            <source>Resident record code</source>
            <translation>住民票コード</translation>
        </message>
        <message>
            <source>The whole household</source>
            <translation>世帯全員</translation>
        </message>
        <message>
            <source>Land</source>
            <translation>土地</translation>
        </message>
        <message>
            <source>House</source>
            <translation>家屋</translation>
        </message>
        <message>
            <source>Depreciable assets</source>
            <translation>償却資産</translation>
        </message>
        <message>
            <source>Vehicle inspection</source>
            <translation>継続検査（車検）用</translation>
        </message>
        <message>
            <source>General</source>
            <translation>一般用</translation>
        </message>
        <message>
            <source>Fiscal year %1 (%2)</source>
            <translation>%1年度（%2年度）</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>種別</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>所在地</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>地番・家屋番号</translation>
        </message>
        <message>
            <source>Number plate</source>
            <translation>車両番号</translation>
        </message>
        <message>
            <source>Use</source>
            <translation>用途</translation>
        </message>
    </context>
    <context>
        <name>Role</name>
        <message>
            <source>Clerk</source>
            <translation>係員</translation>
        </message>
        <message>
            <source>Section chief</source>
            <translation>係長</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>管理者</translation>
        </message>
        <message>
            <source>Auditor</source>
            <translation>監査担当</translation>
        </message>
        <message>
            <source>Applicant</source>
            <translation>申請者</translation>
        </message>
        <message>
            <source>System</source>
            <translation>システム</translation>
        </message>
    </context>
    <context>
        <name>ShowCommand</name>
        <message>
            <source>Receipt number or case id.</source>
            <translation>受付番号または案件番号</translation>
        </message>
    </context>
    <context>
        <name>SubmissionHtml</name>
        <message>
            <source>The application form can't be read</source>
            <translation>申請書を読み取れません</translation>
        </message>
        <message>
            <source>What was sent is no valid application. Don't issue anything on it.</source>
            <translation>届いたデータは有効な申請ではありません。これに基づいて証明書を交付しないでください。</translation>
        </message>
        <message>
            <source>What was sent (beginning, %L1 bytes in all)</source>
            <translation>届いたデータの先頭（全体で%L1バイト）</translation>
        </message>
        <message>
            <source>Submission as signed</source>
            <translation>署名された申請データ</translation>
        </message>
        <message>
            <source>Not proven: the verdict is bad. Don't take what stands here for the person's own words.</source>
            <translation>検証結果が無効です。以下の内容は、本人が申請したものと確認できていません。</translation>
        </message>
    </context>
    <context>
        <name>SubmissionSheet</name>
        <message>
            <source>Applicant</source>
            <translation>申請者</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>フリガナ</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>生年月日</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性別</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>郵便番号</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>電話番号</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>メールアドレス</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>送付</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>郵送方法</translation>
        </message>
        <message>
            <source>Envelope</source>
            <translation>封筒</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>指定なし</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>支払い</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>手数料</translation>
        </message>
        <message>
            <source>Postage</source>
            <translation>郵送料</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Payment reference</source>
            <translation>決済番号</translation>
        </message>
        <message>
            <source>About this submission</source>
            <translation>申請データについて</translation>
        </message>
        <message>
            <source>Prepared at</source>
            <translation>作成日時</translation>
        </message>
        <message>
            <source>Municipality code</source>
            <translation>宛先の団体コード</translation>
        </message>
        <message>
            <source>Submission number</source>
            <translation>申請データの番号</translation>
        </message>
        <message>
            <source>Corrects the submission</source>
            <translation>補正前の申請データの番号</translation>
        </message>
    </context>
    <context>
        <name>SyncCommand</name>
        <message>
            <source>Goes on until it is stopped.</source>
            <translation>止めるまで続けます。</translation>
        </message>
        <message>
            <source>%1 entries: %2 applications (%3 good, %4 caution, %5 bad), %6 acts
Sent: %7 applied, %8 known before, %9 refused</source>
            <translation>受信 %1件：申請 %2件（有効 %3、要確認 %4、無効 %5）、処理 %6件
送信：反映 %7件、反映済み %8件、受け付けられず %9件</translation>
        </message>
        <message>
            <source>Log: %1 of %2</source>
            <translation>ログ：%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>VerifyAgainCommand</name>
        <message>
            <source>the same: %1</source>
            <translation>同じ結果です（%1）</translation>
        </message>
        <message>
            <source>differs in %1: was %2, is %3</source>
            <translation>結果が異なります（%1）：以前は%2、今回は%3</translation>
        </message>
        <message>
            <source>no evidence was kept; the verdict was %1</source>
            <translation>証拠は保存されていません（検証結果は%1でした）</translation>
        </message>
        <message>
            <source>Reaches stored verdicts again from the stored evidence alone.</source>
            <translation>保存した証拠だけから、保存した検証結果を再検証します。</translation>
        </message>
        <message>
            <source>Those of all cases.</source>
            <translation>すべての案件を対象にします。</translation>
        </message>
        <message>
            <source>Receipt number or case id.</source>
            <translation>受付番号または案件番号。</translation>
        </message>
        <message>
            <source>(rules changed: version %1 then, %2 now)</source>
            <translation>（検証規則が変わっています：当時は第%1版、現在は第%2版）</translation>
        </message>
        <message>
            <source>%L1 verified again: %L2 the same, %L3 differ, %L4 without evidence; %L5 by rules of another version.</source>
            <translation>%L1件を再検証しました：同じ %L2件、異なる %L3件、証拠なし %L4件。検証規則の版が異なるもの %L5件。</translation>
        </message>
    </context>
    <context>
        <name>VerifyCommand</name>
        <message>
            <source>Folder of the pinned signature CAs, PEM or DER; nothing else is trusted.</source>
            <translation>信頼する署名用認証局証明書のフォルダー（PEM または DER）。これ以外は信頼しません。</translation>
        </message>
        <message>
            <source>Folder of revocation lists, PEM or DER.</source>
            <translation>失効リスト（CRL）のフォルダー（PEM または DER）。</translation>
        </message>
        <message>
            <source>Time of receipt, RFC 3339; now if left out.</source>
            <translation>受付日時（RFC 3339）。省略すると現在時刻です。</translation>
        </message>
        <message>
            <source>Six-digit code the application must be addressed to.</source>
            <translation>申請の宛先であるべき団体コード（6桁）。</translation>
        </message>
        <message>
            <source>Dated fee tables, JSON.</source>
            <translation>適用日付きの手数料表（JSON）。</translation>
        </message>
        <message>
            <source>Shows this help.</source>
            <translation>この説明を表示します。</translation>
        </message>
        <message>
            <source>Signed applications.</source>
            <translation>署名済みの申請データ。</translation>
        </message>
        <message>
            <source>%1: can't be read</source>
            <translation>%1：読み取れません</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>%1 and %2 more</source>
            <translation>%1 ほか%2件</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>WorkplaceCommand</name>
        <message>
            <source>Shows this help.</source>
            <translation>この説明を表示します。</translation>
        </message>
        <message>
            <source>Passphrase of %1: </source>
            <translation>%1 のパスフレーズ：</translation>
        </message>
        <message>
            <source>%1: the data of this terminal was damaged and has been repaired. Acts not sent yet: %2 saved, %3 lost. The old file was kept: %4</source>
            <translation>%1：この端末のデータが破損していたため修復しました。未送信の処理：救出%2件、消失%3件。元のファイルは残してあります：%4</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ActBar</name>
        <message>
            <source>What you can do with this case</source>
            <translation>この案件でできる処理</translation>
        </message>
        <message>
            <source>Previous case</source>
            <translation>前の案件</translation>
        </message>
        <message>
            <source>Next case</source>
            <translation>次の案件</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Keep longer</source>
            <translation>担当を延長</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
        <message>
            <source>There is nothing you can do with this case now.</source>
            <translation>今、この案件でできる処理はありません。</translation>
        </message>
        <message>
            <source>Why not?</source>
            <translation>なぜ？</translation>
        </message>
        <message>
            <source>Says why some acts are not possible now</source>
            <translation>今できない処理の理由を示します</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ActFlow</name>
        <message>
            <source>The request ends. The citizen is told the reason as you write it here. Only the section chief can take it up again.</source>
            <translation>この申請は終了します。理由は、ここに書いたとおり申請者に伝わります。元に戻せるのは係長だけです。</translation>
        </message>
        <message>
            <source>The citizen is asked to correct the request and is told the reason as you write it here.</source>
            <translation>申請者に補正を依頼します。理由は、ここに書いたとおり申請者に伝わります。</translation>
        </message>
        <message>
            <source>The case rests until somebody resumes it. The reason is for the office.</source>
            <translation>再開するまで処理を止めます。理由は庁内だけで使います。</translation>
        </message>
        <message>
            <source>From then on only this colleague works on the case.</source>
            <translation>以後は、引継ぎ先の職員だけがこの案件を処理できます。</translation>
        </message>
        <message>
            <source>Somebody else is working on this case. They lose it, and the reason stays with the case.</source>
            <translation>ほかの職員が担当しています。担当を外すと、その職員は処理できなくなります。理由は案件に残ります。</translation>
        </message>
        <message>
            <source>At later cases these letters are shown as confirmed, with your name and the reason. No verdict changes by it.</source>
            <translation>今後の案件では、この文字の違いに「確認済み」と、あなたの氏名・受付番号が表示されます。検証結果は変わりません。</translation>
        </message>
        <message>
            <source>The reason stays with the case.</source>
            <translation>理由は案件に残ります。</translation>
        </message>
        <message>
            <source>Certificate: %1, form: %2.</source>
            <translation>証明書：%1　申請書：%2</translation>
        </message>
        <message>
            <source>%1: receipt number %2</source>
            <translation>%1（受付番号 %2）</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>引継ぎ先</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::AskDialog</name>
        <message>
            <source>Please choose</source>
            <translation>選んでください</translation>
        </message>
        <message>
            <source>Phrases to start from</source>
            <translation>定型文</translation>
        </message>
        <message>
            <source>Start from a phrase</source>
            <translation>定型文から選ぶ</translation>
        </message>
        <message>
            <source>Don't do it</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1／%2文字</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::AuditExport</name>
        <message>
            <source>Export the audit trail</source>
            <translation>監査記録の書き出し</translation>
        </message>
        <message>
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <source>audit-%1-%2.csv</source>
            <translation>監査記録-%1-%2.csv</translation>
        </message>
        <message>
            <source>%1 rows of the audit trail were written.</source>
            <translation>監査記録%1件を書き出しました。</translation>
        </message>
        <message>
            <source>The file holds what persons searched for and looked at: keep it where only those who check may read it. The export is itself in the trail.</source>
            <translation>職員の検索・閲覧の内容を含みます。監査を行う人だけが読める場所に保管してください。書き出したことも記録されます。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::AuditFilterBar</name>
        <message>
            <source>Person</source>
            <translation>職員</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全職員</translation>
        </message>
        <message>
            <source>Receipt number or words</source>
            <translation>受付番号・語句</translation>
        </message>
        <message>
            <source>Receipt number or words (Ctrl+F)</source>
            <translation>受付番号・語句（Ctrl+F）</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>すべての内容</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>過去7日間</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>過去30日間</translation>
        </message>
        <message>
            <source>The last 365 days</source>
            <translation>過去365日間</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::AuditModel</name>
        <message>
            <source>Time</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>職員</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>詳細</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::AuditPage</name>
        <message>
            <source>Audit trail</source>
            <translation>監査記録</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>案件を開く</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>書き出す…</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧へ戻る（Esc）</translation>
        </message>
        <message>
            <source>the newest %1</source>
            <translation>新しい順に%1件</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1件</translation>
        </message>
        <message>
            <source>The audit trail can't be shown (%1)</source>
            <translation>監査記録を表示できません（%1）</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>該当する記録はありません</translation>
        </message>
        <message>
            <source>Nobody did anything of this kind in this period at this terminal.</source>
            <translation>この端末では、この条件に合う操作はありませんでした。</translation>
        </message>
        <message>
            <source>Reading the audit trail</source>
            <translation>監査記録を読んでいます</translation>
        </message>
        <message>
            <source>What you do here is recorded too.</source>
            <translation>この画面での操作も記録されます。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::Badge</name>
        <message>
            <source>Note</source>
            <translation>参考</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::Banner</name>
        <message>
            <source>Copy the code for support</source>
            <translation>問い合わせ用のコードをコピー</translation>
        </message>
        <message>
            <source>Close this message</source>
            <translation>このお知らせを閉じる</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::BannerArea</name>
        <message>
            <source>%1 more messages below these</source>
            <translation>このほかにお知らせが%1件あります</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::CaseColumns</name>
        <message>
            <source>Submission as signed</source>
            <translation>申請データ</translation>
        </message>
        <message>
            <source>Verification (%1)</source>
            <translation>検証結果（%1件）</translation>
        </message>
        <message>
            <source>Verification</source>
            <translation>検証結果</translation>
        </message>
        <message>
            <source>History</source>
            <translation>経過</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::CaseDigest</name>
        <message>
            <source>(the form can't be read)</source>
            <translation>（申請書を読み取れません）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%n件</numerusform>
            </translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>郵送方法</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>電話番号</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>最新の経過</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::CaseHeader</name>
        <message>
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Back (Esc)</source>
            <translation>戻る（Esc）</translation>
        </message>
        <message>
            <source>Receipt number</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>担当</translation>
        </message>
        <message>
            <source>(the form can't be read)</source>
            <translation>（申請書を読み取れません）</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>送信待ち %n件</numerusform>
            </translation>
        </message>
        <message>
            <source>unknown</source>
            <translation>不明</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::CaseNews</name>
        <message>
            <source>%1: not done</source>
            <translation>「%1」を実行できませんでした</translation>
        </message>
        <message>
            <source>%1: kept on this terminal</source>
            <translation>「%1」をこの端末に保存しました（未送信）</translation>
        </message>
        <message>
            <source>There is no connection now. It is sent by itself when the connection is back; until then somebody else may act first.</source>
            <translation>現在は接続がありません。接続が戻ると自動で送信します。それまでに、ほかの職員が先に処理することがあります。</translation>
        </message>
        <message>
            <source>You %1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>%1: not possible now</source>
            <translation>「%1」は今はできません</translation>
        </message>
        <message>
            <source>%1: not accepted</source>
            <translation>「%1」は受け付けられませんでした</translation>
        </message>
        <message>
            <source>What to do…</source>
            <translation>対応を見る…</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::CasePage</name>
        <message>
            <source>Reading the case</source>
            <translation>案件を読み込んでいます</translation>
        </message>
        <message>
            <source>Everything about it appears here in a moment.</source>
            <translation>申請データ、検証結果、経過がここに表示されます。</translation>
        </message>
        <message>
            <source>%1
%2 (Esc: back, F5: read again)</source>
            <translation>%1
%2（Esc：戻る、F5：もう一度読み込む）</translation>
        </message>
        <message>
            <source>No case is open</source>
            <translation>案件を開いていません</translation>
        </message>
        <message>
            <source>Choose one in the list: Enter opens it.</source>
            <translation>一覧で案件を選び、Enterで開いてください。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ChoosePassphrase</name>
        <message>
            <source>Choose your own passphrase</source>
            <translation>パスフレーズの設定</translation>
        </message>
        <message>
            <source>The one you have used is a temporary one. With a passphrase that only you know, nobody else can act in your name.</source>
            <translation>仮パスフレーズでログインしました。ご自分だけが知るパスフレーズを決めてください。ほかの人があなたの名前で処理することを防ぎます。</translation>
        </message>
        <message>
            <source>Back to the log-in</source>
            <translation>ログイン画面に戻る</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ClaimsPage</name>
        <message>
            <source>Who holds cases</source>
            <translation>担当者の一覧</translation>
        </message>
        <message>
            <source>The cases of this person</source>
            <translation>この職員の担当案件</translation>
        </message>
        <message>
            <source>A case comes free by itself when its time is over. If a colleague is absent, what they hold can be released before that.</source>
            <translation>担当は期限が過ぎると自動的に終わります。職員が不在の場合は、期限前に担当を外せます。</translation>
        </message>
        <message>
            <source>Who works on what</source>
            <translation>担当状況</translation>
        </message>
        <message>
            <source>Progress of the release</source>
            <translation>担当を外す処理の進み具合</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧に戻る（Esc）</translation>
        </message>
        <message>
            <source>not released: %1</source>
            <translation>外せませんでした：%1</translation>
        </message>
        <message>
            <source>released</source>
            <translation>外しました</translation>
        </message>
        <message>
            <source>Nobody holds a case now</source>
            <translation>担当中の案件はありません</translation>
        </message>
        <message>
            <source>Whoever takes a case stands here until they let it go or their time is over.</source>
            <translation>担当中の職員が、担当を外すか期限が切れるまで表示されます。</translation>
        </message>
        <message>
            <source>%1 persons</source>
            <translation>%1人</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <source>Release all %1 cases…</source>
            <translation>%1件の担当をすべて外す…</translation>
        </message>
        <message>
            <source>Release all %1 cases that %2 holds?</source>
            <translation>%2さんの担当 %1件をすべて外しますか</translation>
        </message>
        <message>
            <source>Anybody may take them then. If paper of these cases is printed or sealed, it must be handed over first. Each release is recorded with your name and the reason.</source>
            <translation>外すと、ほかの職員が担当できます。印刷・押印済みの用紙がある場合は、先に引き継いでください。案件ごとに、あなたの氏名と理由が記録されます。</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Release all</source>
            <translation>すべて外す</translation>
        </message>
        <message>
            <source>%1 cases were released.</source>
            <translation>%1件の担当を外しました。</translation>
        </message>
        <message>
            <source>%1 were not released: the list says why.</source>
            <translation>%1件は外せませんでした。理由は一覧に表示しています。</translation>
        </message>
        <message>
            <source>You stopped before the other %1.</source>
            <translation>残りの%1件は中止しました。</translation>
        </message>
        <message>
            <source>Should the intake service not accept one of them, you are told.</source>
            <translation>受付サービスが受け付けなかったものがあれば、お知らせします。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ColumnFilterDialog</name>
        <message>
            <source>Filter by "%1"</source>
            <translation>「%1」で絞り込む</translation>
        </message>
        <message>
            <source>Words that the column must hold</source>
            <translation>この列に含まれる語</translation>
        </message>
        <message>
            <source>Shows the rows whose column holds all of these words. Kana, width and variant characters are treated as in the search.</source>
            <translation>すべての語がこの列に含まれる行を表示します。かな・全角半角・異体字は検索と同じ扱いです。</translation>
        </message>
        <message>
            <source>Shows the rows with one of the ticked values.</source>
            <translation>チェックした値のいずれかに当たる行を表示します。</translation>
        </message>
        <message>
            <source>Shows the rows of these days, the first and the last included.</source>
            <translation>この期間の行を表示します（両端の日を含みます）。</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>開始日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Shows the rows between these figures, both included.</source>
            <translation>この範囲の行を表示します（両端の値を含みます）。</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>下限</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>上限</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>この絞り込みを外す</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>絞り込む</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::FilterLine</name>
        <message>
            <source>Remove all filters</source>
            <translation>絞り込み解除</translation>
        </message>
        <message>
            <source>Remove this filter</source>
            <translation>この絞り込みを外します</translation>
        </message>
        <message>
            <source>Remove the filter %1</source>
            <translation>絞り込み「%1」を外す</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::FilterMenu</name>
        <message>
            <source>Filters</source>
            <translation>絞り込み</translation>
        </message>
        <message>
            <source>Filter by a column (Ctrl+Shift+F)</source>
            <translation>列で絞り込みます（Ctrl+Shift+F）</translation>
        </message>
        <message>
            <source>%1…</source>
            <translation>%1…</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::FindingList</name>
        <message>
            <source>Copy the code</source>
            <translation>コードをコピー</translation>
        </message>
        <message>
            <source>Copy the code and its detail: %1</source>
            <translation>コードと詳細をコピー：%1</translation>
        </message>
        <message>
            <source>Copy the code %1</source>
            <translation>コード %1 をコピー</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>コピーしました</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::HeldCaseModel</name>
        <message>
            <source>Receipt no.</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>担当開始</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Release</source>
            <translation>結果</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::HelpPage</name>
        <message>
            <source>Guide</source>
            <translation>手引</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧へ戻る（Esc）</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>キー操作</translation>
        </message>
        <message>
            <source>Search all cases; a scanned receipt number opens its case</source>
            <translation>すべての案件から探す（受付番号を読み取ると案件を開きます）</translation>
        </message>
        <message>
            <source>Filter the list that is shown</source>
            <translation>表示中の一覧を絞り込む</translation>
        </message>
        <message>
            <source>Up, Down, Enter</source>
            <translation>↑　↓　Enter</translation>
        </message>
        <message>
            <source>Move in the list, open the case</source>
            <translation>一覧を移動する、案件を開く</translation>
        </message>
        <message>
            <source>Back, without doing anything</source>
            <translation>何もせずに戻る</translation>
        </message>
        <message>
            <source>Take the case</source>
            <translation>担当する</translation>
        </message>
        <message>
            <source>Next case, previous case</source>
            <translation>次の案件、前の案件</translation>
        </message>
        <message>
            <source>Read again and exchange now</source>
            <translation>読み直して、すぐに送受信する</translation>
        </message>
        <message>
            <source>Put on hold</source>
            <translation>保留にする</translation>
        </message>
        <message>
            <source>Filter the list by a column</source>
            <translation>一覧を列で絞り込む</translation>
        </message>
        <message>
            <source>Saved views of the list</source>
            <translation>一覧の保存した表示を選ぶ</translation>
        </message>
        <message>
            <source>Queues: names or icons only</source>
            <translation>左の一覧を名前付き／アイコンだけに切り替える</translation>
        </message>
        <message>
            <source>Show or hide the preview at the right</source>
            <translation>右のプレビューを表示する・隠す</translation>
        </message>
        <message>
            <source>Audit trail: who did what at this terminal</source>
            <translation>監査記録：この端末で誰が何をしたか</translation>
        </message>
        <message>
            <source>What the intake service did not accept, and what to do about it</source>
            <translation>受け付けられなかった処理と、その対応</translation>
        </message>
        <message>
            <source>Who works on what; release the cases of an absent colleague (chief)</source>
            <translation>担当状況、不在の職員の担当を外す（係長）</translation>
        </message>
        <message>
            <source>Cases whose retention has ended (chief, administrator)</source>
            <translation>保存期間が満了した案件（係長・管理者）</translation>
        </message>
        <message>
            <source>Who works here: register, reset a passphrase, leave (administrator)</source>
            <translation>職員の登録・パスフレーズ再設定・退職（管理者）</translation>
        </message>
        <message>
            <source>Lock the screen</source>
            <translation>画面をロックする</translation>
        </message>
        <message>
            <source>What the verification says</source>
            <translation>検証結果の見方</translation>
        </message>
        <message>
            <source>The signature is valid and the applicant is the signer. Go on.</source>
            <translation>署名は有効で、申請者は署名した本人です。審査を進めてください。</translation>
        </message>
        <message>
            <source>The signature is valid, but a person has to look at something. The case says what.</source>
            <translation>署名は有効ですが、職員の確認が必要な点があります。内容は案件の画面に出ます。</translation>
        </message>
        <message>
            <source>This is not a valid application of this person. Issue and send nothing.</source>
            <translation>本人の有効な申請とは認められません。発行も送付もしないでください。</translation>
        </message>
        <message>
            <source>Without a connection</source>
            <translation>通信できないとき</translation>
        </message>
        <message>
            <source>Go on working. What you do is kept on this terminal and sent by itself. If somebody else was faster, the case says that your act was not accepted.</source>
            <translation>そのまま作業を続けてください。処理はこの端末に保存し、接続が戻ると自動で送信します。ほかの職員の処理が先だったときは、受け付けられなかったことが案件の画面に出ます。</translation>
        </message>
        <message>
            <source>When something is wrong</source>
            <translation>困ったとき</translation>
        </message>
        <message>
            <source>Every message has a code such as MDG-3001. Copy it with the button beside it and tell it to the administrator. It holds no personal data.</source>
            <translation>お知らせには「MDG-3001」のようなコードが付きます。横のボタンでコピーし、管理者に伝えてください。コードに個人情報は含まれません。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::HistoryView</name>
        <message>
            <source>History of the case</source>
            <translation>案件の経過</translation>
        </message>
        <message>
            <source>What to do…</source>
            <translation>対応を見る…</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::HoldingModel</name>
        <message>
            <source>Held by</source>
            <translation>担当者</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>件数</translation>
        </message>
        <message>
            <source>Oldest since</source>
            <translation>最も古い担当開始</translation>
        </message>
        <message>
            <source>First one ends</source>
            <translation>最初の期限</translation>
        </message>
        <message>
            <source>Last one ends</source>
            <translation>最後の期限</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::IdentityComparison</name>
        <message>
            <source>Form</source>
            <translation>申請書</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>（なし）</translation>
        </message>
        <message>
            <source>%1: form %2, certificate %3</source>
            <translation>%1　申請書：%2　証明書：%3</translation>
        </message>
        <message>
            <source>Character %1: form %2, certificate %3</source>
            <translation>%1文字目　申請書：%2　証明書：%3</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ほか%nか所</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>madoguchi::InboxPage</name>
        <message>
            <source>Filter this list</source>
            <translation>この一覧を絞り込む</translation>
        </message>
        <message>
            <source>Filter this list (Ctrl+F)</source>
            <translation>この一覧を絞り込む（Ctrl+F）</translation>
        </message>
        <message>
            <source>Show or hide the preview (Ctrl+D)</source>
            <translation>プレビューを表示する・隠す（Ctrl+D）</translation>
        </message>
        <message>
            <source>Search result</source>
            <translation>検索結果</translation>
        </message>
        <message>
            <source>%1 cases, being sorted…</source>
            <translation>%1 件（並べ替えています…）</translation>
        </message>
        <message>
            <source>%1 cases</source>
            <translation>%1件</translation>
        </message>
        <message>
            <source>The cases can't be shown (%1)</source>
            <translation>案件を表示できません（%1）</translation>
        </message>
        <message>
            <source>Reading the cases</source>
            <translation>案件を読み込んでいます</translation>
        </message>
        <message>
            <source>They are being decrypted on this terminal. This takes a few seconds.</source>
            <translation>この端末で暗号を解いています。数秒かかります。</translation>
        </message>
        <message>
            <source>Nothing passes the filters</source>
            <translation>絞り込みに当たる申請はありません</translation>
        </message>
        <message>
            <source>Remove a filter above the list to see more.</source>
            <translation>一覧の上の絞り込みを外すと表示されます。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>見つかりません</translation>
        </message>
        <message>
            <source>Names are also found by kana, cases by receipt number, address or telephone number. Fewer letters find more.</source>
            <translation>氏名はフリガナでも、案件は受付番号・住所・電話番号でも探せます。文字を減らすと見つかりやすくなります。</translation>
        </message>
        <message>
            <source>No cases yet, and the intake service can't be reached</source>
            <translation>案件はまだありません。受付サービスに接続できません。</translation>
        </message>
        <message>
            <source>Applications appear here when the connection is back. Nothing is lost meanwhile: they wait in the intake service.</source>
            <translation>接続が戻ると、申請がここに表示されます。その間の申請は受付サービスに残っており、失われません。</translation>
        </message>
        <message>
            <source>Nothing in "%1"</source>
            <translation>「%1」の案件はありません</translation>
        </message>
        <message>
            <source>The view "%1" is shown without a part of it</source>
            <translation>表示「%1」の一部は使えません</translation>
        </message>
        <message>
            <source>This version does not know: %1. Save over the view to keep it as it is shown now.</source>
            <translation>この版にない項目：%1。今の形で残すには、上書き保存してください。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::InboxTable</name>
        <message>
            <source>Cases</source>
            <translation>案件の一覧</translation>
        </message>
        <message>
            <source>Right-click: filter, choose columns</source>
            <translation>右クリックで絞り込み・列の選択ができます</translation>
        </message>
        <message>
            <source>Filter by "%1"…</source>
            <translation>「%1」で絞り込む…</translation>
        </message>
        <message>
            <source>Back to the usual columns</source>
            <translation>列を初期状態に戻す</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::LeaseNews</name>
        <message>
            <source>You hold this case until %1.</source>
            <translation>この案件の担当は %1 までです。</translation>
        </message>
        <message>
            <source>After that anybody may take it.</source>
            <translation>期限を過ぎると、ほかの職員も担当できます。</translation>
        </message>
        <message>
            <source>Keep longer (F2)</source>
            <translation>担当を延長（F2）</translation>
        </message>
        <message>
            <source>That you keep this case is not confirmed: your time with it ended at %1.</source>
            <translation>担当の延長はまだ確認されていません。この案件の担当は %1 に期限が切れました。</translation>
        </message>
        <message>
            <source>Somebody else may have taken it since. Print, seal and send nothing until the intake service has confirmed it, and keep its paper at your desk.</source>
            <translation>ほかの職員が担当している可能性があります。受付サービスが確認するまで印刷・押印・発送はせず、用紙は手元に保管してください。</translation>
        </message>
        <message>
            <source>Your time with this case ended at %1.</source>
            <translation>この案件の担当は %1 に期限が切れました。</translation>
        </message>
        <message>
            <source>Anybody may take it now. Take it again to go on; while there is no connection the intake service has to confirm it before anything is printed, sealed or sent.</source>
            <translation>今はほかの職員も担当できます。続けるには、もう一度「担当する」を押してください。接続がない間は、受付サービスが確認するまで印刷・押印・発送はできません。</translation>
        </message>
        <message>
            <source>Take the case (F2)</source>
            <translation>担当する（F2）</translation>
        </message>
        <message>
            <source>You don't hold this case any more.</source>
            <translation>この案件の担当から外れました。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::LogInPage</name>
        <message>
            <source>Madoguchi</source>
            <translation>窓口</translation>
        </message>
        <message>
            <source>Certificate applications, staff side</source>
            <translation>証明書オンライン申請　職員用</translation>
        </message>
        <message>
            <source>Staff &amp;ID</source>
            <translation>職員番号（&amp;I）</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>パスフレーズ（&amp;P）</translation>
        </message>
        <message>
            <source>Caps Lock is on.</source>
            <translation>Caps Lock がオンになっています。</translation>
        </message>
        <message>
            <source>Log in</source>
            <translation>ログイン</translation>
        </message>
        <message>
            <source>Log in as somebody else</source>
            <translation>別の職員でログインする</translation>
        </message>
        <message>
            <source>Without a connection you can log in at a terminal where you have logged in online before.</source>
            <translation>通信できないときも、以前オンラインでログインした端末ならログインできます。</translation>
        </message>
        <message>
            <source>Terminal: %1</source>
            <translation>端末：%1</translation>
        </message>
        <message>
            <source>Please log in.</source>
            <translation>ログインしてください。</translation>
        </message>
        <message>
            <source>This screen is locked.
%1, please enter your passphrase.</source>
            <translation>画面をロックしています。
%1さん、パスフレーズを入力してください。</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>確認しています…</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::MainWindow</name>
        <message>
            <source>Madoguchi</source>
            <translation>窓口</translation>
        </message>
        <message>
            <source>Rehearsal: every person and every application here is invented.</source>
            <translation>訓練　ここに表示する人と申請は、すべて架空のものです。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::MemberForm</name>
        <message>
            <source>Register a member of the staff</source>
            <translation>職員の登録</translation>
        </message>
        <message>
            <source>Staff ID</source>
            <translation>職員ID</translation>
        </message>
        <message>
            <source>a-z, 0-9, full stop, hyphen, underscore</source>
            <translation>半角の英小文字・数字・ . - _</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>登録する</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>Please enter the name.</source>
            <translation>氏名を入力してください。</translation>
        </message>
        <message>
            <source>This ID can't be used: it has other characters, or somebody has it or had it already.</source>
            <translation>このIDは使えません。使えない文字が含まれているか、すでに使われています（退職した職員を含む）。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::PairConfirmation</name>
        <message>
            <source>Every difference here has been confirmed. The verdict itself stays as it is.</source>
            <translation>ここにある違いはすべて確認済みです。検証結果そのものは変わりません。</translation>
        </message>
        <message>
            <source>Confirm the difference of %1 and %2</source>
            <translation>「%1」と「%2」：この文字の違いを確認済みとする</translation>
        </message>
        <message>
            <source>%1 and %2: confirmed as the same (%3 %4, receipt %5)</source>
            <translation>「%1」と「%2」：同じ字として確認済み（%3 %4、受付 %5）</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::PaperNews</name>
        <message>
            <source>Receipt no. %1 (%2)</source>
            <translation>受付番号 %1（%2）</translation>
        </message>
        <message>
            <source>%1: hand it to %2, who has the case now.</source>
            <translation>%1：現在の担当の%2さんへ渡してください。</translation>
        </message>
        <message>
            <source>%1: your time ended at %2. Take the case again, or hand it to the section chief.</source>
            <translation>%1：担当の期限が %2 に切れました。もう一度担当するか、係長へ渡してください。</translation>
        </message>
        <message>
            <source>%1: nobody has the case now. Keep it locked up until somebody takes the case.</source>
            <translation>%1：現在は担当者がいません。担当者が決まるまで、鍵のかかる場所で保管してください。</translation>
        </message>
        <message>
            <source>%1: nobody has the case now. Hand it to the section chief.</source>
            <translation>%1：現在は担当者がいません。係長へ渡してください。</translation>
        </message>
        <message>
            <source>And %1 more: the button lists them all.</source>
            <translation>ほか %1件（ボタンを押すとすべて表示されます）</translation>
        </message>
        <message>
            <source>You may have paper of cases that you don't hold any more. Don't print, seal, send or give out anything of them.</source>
            <translation>担当から外れた案件の用紙をお持ちの可能性があります。印刷・押印・発送・交付はしないでください。</translation>
        </message>
        <message>
            <source>I have handed it over…</source>
            <translation>渡しました…</translation>
        </message>
        <message>
            <source>Has all of this paper been handed over?</source>
            <translation>次の用紙をすべて渡しましたか</translation>
        </message>
        <message>
            <source>Your answer stays in the audit trail. If there was no paper of a case, that is settled too.</source>
            <translation>回答は操作記録に残ります。用紙がなかった案件も対応済みになります。</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>まだです</translation>
        </message>
        <message>
            <source>All handed over</source>
            <translation>すべて渡しました</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::PassphraseForm</name>
        <message>
            <source>Present passphrase</source>
            <translation>現在のパスフレーズ</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>新しいパスフレーズ</translation>
        </message>
        <message>
            <source>At least 12 characters; a short sentence is easy to remember. Any letters, digits and signs may stand in it.</source>
            <translation>12文字以上。短い文にすると覚えやすくなります。文字・数字・記号は自由に使えます。</translation>
        </message>
        <message>
            <source>New passphrase, once more</source>
            <translation>新しいパスフレーズ（確認）</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>入力した文字を表示する</translation>
        </message>
        <message>
            <source>Changing …</source>
            <translation>変更しています…</translation>
        </message>
        <message>
            <source>Use this passphrase</source>
            <translation>このパスフレーズにする</translation>
        </message>
        <message>
            <source>Please enter the passphrase you have now.</source>
            <translation>現在のパスフレーズを入力してください。</translation>
        </message>
        <message>
            <source>The two are not the same. Please type it once more.</source>
            <translation>2つの入力が一致しません。もう一度入力してください。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::PassphrasePage</name>
        <message>
            <source>The new passphrase counts at every terminal. The intake service must be reachable. At another terminal, log in once with the intake service before you work there without it.</source>
            <translation>新しいパスフレーズはすべての端末で有効です。変更には受付サービスへの接続が必要です。ほかの端末を接続なしで使う前に、一度接続した状態でログインしてください。</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>パスフレーズの変更</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧に戻る（Esc）</translation>
        </message>
        <message>
            <source>This is not your present passphrase. After five failures it is locked for a while.</source>
            <translation>現在のパスフレーズと一致しません。5回間違えると、しばらくの間使えなくなります。</translation>
        </message>
        <message>
            <source>Your passphrase has not been changed. Try again when the connection is back.</source>
            <translation>パスフレーズは変更されていません。接続が回復してから、もう一度行ってください。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ProblemPage</name>
        <message>
            <source>Madoguchi</source>
            <translation>窓口</translation>
        </message>
        <message>
            <source>Madoguchi can't be opened.</source>
            <translation>窓口を開けません。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ProofFlow</name>
        <message>
            <source>Save the proof sheet</source>
            <translation>検証結果票の保存</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>proof-%1.pdf</source>
            <translation>検証結果票-%1.pdf</translation>
        </message>
        <message>
            <source>The proof sheet is written.</source>
            <translation>検証結果票を保存しました。</translation>
        </message>
        <message>
            <source>It holds personal data: keep it with the files of the case.</source>
            <translation>個人情報が含まれます。案件の書類とあわせて保管してください。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::Rail</name>
        <message>
            <source>Queues</source>
            <translation>案件の区分</translation>
        </message>
        <message>
            <source>%1: %2 cases</source>
            <translation>%1：%2件</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::RailFoot</name>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ReadingPane</name>
        <message>
            <source>Open (Enter)</source>
            <translation>開く（Enter）</translation>
        </message>
        <message>
            <source>The selected case in short</source>
            <translation>選択中の案件の概要</translation>
        </message>
        <message>
            <source>No case is selected</source>
            <translation>案件が選択されていません</translation>
        </message>
        <message>
            <source>Select a case in the list: what was sent and whether it is proven appears here.</source>
            <translation>一覧で案件を選ぶと、申請の概要と検証結果がここに表示されます。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::RefusedModel</name>
        <message>
            <source>Done at</source>
            <translation>処理日時</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>What</source>
            <translation>処理</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>職員</translation>
        </message>
        <message>
            <source>Answer of the intake service</source>
            <translation>受付サービスの回答</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::RefusedPage</name>
        <message>
            <source>What was not accepted</source>
            <translation>受け付けられなかった処理</translation>
        </message>
        <message>
            <source>Do it again</source>
            <translation>もう一度行う</translation>
        </message>
        <message>
            <source>Set aside…</source>
            <translation>対応済みにする…</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>案件を開く</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧に戻る（Esc）</translation>
        </message>
        <message>
            <source>%1 to settle</source>
            <translation>未対応 %1件</translation>
        </message>
        <message>
            <source>Everything was accepted</source>
            <translation>すべて受け付けられています</translation>
        </message>
        <message>
            <source>What the intake service does not accept appears here, with what to do about it.</source>
            <translation>受付サービスが受け付けなかった処理と、その対応方法がここに表示されます。</translation>
        </message>
        <message>
            <source>%1: receipt number %2</source>
            <translation>%1：受付番号 %2</translation>
        </message>
        <message>
            <source>It is done again with the same reason: %1</source>
            <translation>同じ理由でもう一度行います：%1</translation>
        </message>
        <message>
            <source>Set this aside?</source>
            <translation>この処理を対応済みにしますか</translation>
        </message>
        <message>
            <source>It leaves this list without being done. What you write stays in the audit trail.</source>
            <translation>処理は行われないまま、この一覧から消えます。記入した内容は操作記録に残ります。</translation>
        </message>
        <message>
            <source>A colleague did this and may have paper of the case. Ask them first.</source>
            <translation>ほかの職員が行った処理です。用紙を持っている可能性があるため、先に本人に確認してください。</translation>
        </message>
        <message>
            <source>What was done about it</source>
            <translation>対応の内容</translation>
        </message>
        <message>
            <source>Why you set it aside for your colleague</source>
            <translation>代わりに対応済みにする理由</translation>
        </message>
        <message>
            <source>Paper handed over to the colleague</source>
            <translation>用紙を担当者に渡しました。</translation>
        </message>
        <message>
            <source>The colleague goes on with the case</source>
            <translation>担当者が処理を続けます。</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>処理は不要になりました。</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>対応済みにする</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::RepairPage</name>
        <message>
            <source>Madoguchi</source>
            <translation>窓口</translation>
        </message>
        <message>
            <source>The data of this terminal is damaged.</source>
            <translation>この端末のデータが破損しています。</translation>
        </message>
        <message>
            <source>Repair or restore the data of this terminal</source>
            <translation>この端末のデータの修復・復元</translation>
        </message>
        <message>
            <source>The file as it is now is set aside and kept. Acts that were not sent yet, the audit trail and who may log in here are saved from it, line by line. Everything else is fetched again from the intake service.</source>
            <translation>今のファイルは別名で残します。未送信の処理、監査記録、この端末にログインできる職員は、そこから1件ずつ救い出します。それ以外は受付サービスから取り直します。</translation>
        </message>
        <message>
            <source>What shall take its place?</source>
            <translation>何に置き換えますか。</translation>
        </message>
        <message>
            <source>The backup of %1 (%2 entries, %3)</source>
            <translation>%1のバックアップ（%2件、%3）</translation>
        </message>
        <message>
            <source>A new file</source>
            <translation>新しいファイル</translation>
        </message>
        <message>
            <source>With a backup, cases up to then can be seen at once, even without a connection. With a new file all cases are fetched again, which needs a connection and takes a while.</source>
            <translation>バックアップを選ぶと、その時点までの案件は接続がなくてもすぐに見られます。新しいファイルでは、すべての案件を取り直すため、接続と時間が必要です。</translation>
        </message>
        <message>
            <source>Leave everything as it is</source>
            <translation>何もしないで閉じる</translation>
        </message>
        <message>
            <source>Set aside and repair</source>
            <translation>退避して修復する</translation>
        </message>
        <message>
            <source>Repairing …</source>
            <translation>修復しています…</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::RetentionModel</name>
        <message>
            <source>now</source>
            <translation>削除できます</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1から</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n年</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>May be deleted</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Receipt no.</source>
            <translation>受付番号</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>証明書</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>終了日</translation>
        </message>
        <message>
            <source>Kept for</source>
            <translation>保存期間</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::RetentionPage</name>
        <message>
            <source>Retention ended</source>
            <translation>保存期間満了</translation>
        </message>
        <message>
            <source>Cases that have ended are kept as long as the rules say, then stand here before they can be deleted. Of a deleted case the chain of the log and a note remain, nothing of the citizen. An open case is always kept.</source>
            <translation>終了した案件は、定められた期間保存したのち、ここに一覧で表示し、予告期間を過ぎると削除できます。削除した案件は、記録の連鎖と削除の記録だけが残り、申請者の情報は残りません。終了していない案件は削除されません。</translation>
        </message>
        <message>
            <source>Progress of the deletion</source>
            <translation>削除の進み具合</translation>
        </message>
        <message>
            <source>Open the case</source>
            <translation>案件を開く</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧へ戻る（Esc）</translation>
        </message>
        <message>
            <source>The list can't be shown (%1)</source>
            <translation>一覧を表示できません（%1）</translation>
        </message>
        <message>
            <source>Nothing has to go</source>
            <translation>該当する案件はありません</translation>
        </message>
        <message>
            <source>No case has been kept to the end of its time.</source>
            <translation>保存期間が満了した案件はありません。</translation>
        </message>
        <message>
            <source>%1 cases, of which %2 may be deleted today</source>
            <translation>%1件（本日削除できるもの %2件）</translation>
        </message>
        <message>
            <source>Stop the deletion</source>
            <translation>削除を中止</translation>
        </message>
        <message>
            <source>Delete %1 cases…</source>
            <translation>%1件を削除…</translation>
        </message>
        <message>
            <source>Delete the data of %1 cases for good?</source>
            <translation>%1件の案件のデータを完全に削除しますか。</translation>
        </message>
        <message>
            <source>The applications, the results of their verification and what was entered are removed from this terminal and can't be brought back here. That it was done, and by whom, stays in the audit trail.</source>
            <translation>申請データ、検証結果、入力した内容をこの端末から削除します。この端末では元に戻せません。削除した日時と職員は監査記録に残ります。</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除する</translation>
        </message>
        <message>
            <source>The data of %1 cases were deleted.</source>
            <translation>%1件の案件のデータを削除しました。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::RevocationLine</name>
        <message>
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1分前</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1時間前</translation>
        </message>
        <message>
            <source>%1 days ago</source>
            <translation>%1日前</translation>
        </message>
        <message>
            <source>Revocation: being looked up</source>
            <translation>失効情報: 確認中</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>確認しています…</translation>
        </message>
        <message>
            <source>Check revocation again</source>
            <translation>失効をもう一度確認する</translation>
        </message>
        <message>
            <source>Revocation: nothing is known</source>
            <translation>失効情報: ありません</translation>
        </message>
        <message>
            <source>Revocation: %1 as of %2 (%3)</source>
            <translation>失効情報: %1 %2 現在（%3）</translation>
        </message>
        <message>
            <source>Not revoked.</source>
            <translation>失効していません。</translation>
        </message>
        <message>
            <source>Not revoked so far, but newer information is overdue. Nothing can be decided until it is here.</source>
            <translation>これまでのところ失効していませんが、失効情報の更新期限を過ぎています。新しい失効情報が届くまで決定できません。</translation>
        </message>
        <message>
            <source>Nobody has said whether this certificate is revoked. Nothing can be decided until somebody has.</source>
            <translation>この証明書が失効しているかどうか分かりません。失効情報が届くまで決定できません。</translation>
        </message>
        <message>
            <source>Valid at receipt, revoked since %1.</source>
            <translation>受付時は有効でしたが、%1から失効しています。</translation>
        </message>
        <message>
            <source>Revoked since %1, before the receipt.</source>
            <translation>受付より前の%1から失効しています。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::StaffModel</name>
        <message>
            <source>Staff ID</source>
            <translation>職員ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>役割</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>パスフレーズ</translation>
        </message>
        <message>
            <source>At this terminal</source>
            <translation>この端末</translation>
        </message>
        <message>
            <source>works here</source>
            <translation>在籍</translation>
        </message>
        <message>
            <source>has left</source>
            <translation>退職</translation>
        </message>
        <message>
            <source>temporary</source>
            <translation>仮パスフレーズ</translation>
        </message>
        <message>
            <source>their own</source>
            <translation>本人が設定</translation>
        </message>
        <message>
            <source>also without the intake service</source>
            <translation>接続なしでも使用可</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::StaffPage</name>
        <message>
            <source>Staff</source>
            <translation>職員</translation>
        </message>
        <message>
            <source>Register…</source>
            <translation>登録…</translation>
        </message>
        <message>
            <source>Reset the passphrase…</source>
            <translation>パスフレーズ再設定…</translation>
        </message>
        <message>
            <source>Has left…</source>
            <translation>退職…</translation>
        </message>
        <message>
            <source>Back to the list (Esc)</source>
            <translation>一覧に戻る（Esc）</translation>
        </message>
        <message>
            <source>%1 persons</source>
            <translation>%1人</translation>
        </message>
        <message>
            <source>Reset the passphrase of %1?</source>
            <translation>%1さんのパスフレーズを再設定しますか。</translation>
        </message>
        <message>
            <source>The present passphrase stops working at once, at every terminal. What the person has done but not sent yet will be refused and has to be done again. You get a temporary passphrase to hand over.</source>
            <translation>現在のパスフレーズは直ちに使えなくなります。未送信の処理は受け付けられず、やり直しが必要です。本人に渡す仮パスフレーズが表示されます。</translation>
        </message>
        <message>
            <source>Reset the passphrase</source>
            <translation>パスフレーズを再設定する</translation>
        </message>
        <message>
            <source>Has %1 left?</source>
            <translation>%1さんを退職としますか。</translation>
        </message>
        <message>
            <source>The person can't log in any more, at any terminal, and does not come back under this ID. What they have done stays recorded.</source>
            <translation>どの端末でもログインできなくなり、このIDは再び使えません。これまでの処理の記録は残ります。</translation>
        </message>
        <message>
            <source>Record that they have left</source>
            <translation>退職とする</translation>
        </message>
        <message>
            <source>This needs the intake service. When the connection is back, look at the list and try again if nothing has changed there.</source>
            <translation>受付サービスへの接続が必要です。接続が回復したら一覧を確認し、反映されていない場合はもう一度行ってください。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::StatusLine</name>
        <message>
            <source>Not exchanging</source>
            <translation>送受信していません</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>接続中</translation>
        </message>
        <message>
            <source>Exchange stopped</source>
            <translation>送受信を停止しています</translation>
        </message>
        <message>
            <source>Exchanging, %1 of %2</source>
            <translation>送受信中　%1／%2</translation>
        </message>
        <message>
            <source>Exchanging</source>
            <translation>送受信中</translation>
        </message>
        <message>
            <source>Offline, next try at %1</source>
            <translation>オフライン　次の接続 %1</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>オフライン</translation>
        </message>
        <message>
            <source>Terminal: %1</source>
            <translation>端末：%1</translation>
        </message>
        <message>
            <source>Last exchange: %1</source>
            <translation>最終送受信 %1</translation>
        </message>
        <message>
            <source>Waiting to be sent: %1</source>
            <translation>送信待ち %1件</translation>
        </message>
        <message>
            <source>Everything is sent</source>
            <translation>送信待ちなし</translation>
        </message>
        <message>
            <source>Applications of %1 and later were fetched by no terminal for more than a day</source>
            <translation>%1以降に届いた申請が、1日以上どの端末にも取り込まれていませんでした</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::SubmissionEngine</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>すべて選択</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::SubmissionView</name>
        <message>
            <source>Submission as signed</source>
            <translation>署名された申請データ</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::SyncNews</name>
        <message>
            <source>The intake service can't be reached. You can go on working.</source>
            <translation>受付サービスに接続できません。作業は続けられます。</translation>
        </message>
        <message>
            <source>What you do is kept on this terminal and sent when the connection is back. What is shown is as of the last exchange (%1).</source>
            <translation>処理はこの端末に保存し、接続が戻ると自動で送信します。表示は最終送受信（%1）時点の内容です。</translation>
        </message>
        <message>
            <source>Receipt no. %1: what you did was not accepted.</source>
            <translation>受付番号 %1 の処理は受け付けられませんでした。</translation>
        </message>
        <message>
            <source>What to do…</source>
            <translation>対応を見る…</translation>
        </message>
        <message>
            <source>I have told the administrator</source>
            <translation>管理者へ連絡しました</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::TemporaryCard</name>
        <message>
            <source>Hand it to the person yourself. It is good for 72 hours and for one thing only: choosing a passphrase of their own. It is not shown again.</source>
            <translation>本人に直接渡してください。有効期間は72時間で、本人のパスフレーズを設定するためだけに使えます。再表示はできません。</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
        <message>
            <source>Handed over, close</source>
            <translation>渡したので閉じる</translation>
        </message>
        <message>
            <source>Temporary passphrase for %1</source>
            <translation>%1さんの仮パスフレーズ</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::TerminalNews</name>
        <message>
            <source>Acts that were not sent yet: %1 saved; whether more were there can't be known. Please look through what was done last.</source>
            <translation>未送信の処理：%1件を救い出しました。ほかにあったかどうかは分かりません。最近の処理内容を確認してください。</translation>
        </message>
        <message>
            <source>Acts that were not sent yet: %1 saved, %2 lost. Please look through what was done last and do again what is missing.</source>
            <translation>未送信の処理：%1件を救い出し、%2件は失われました。最近の処理内容を確認し、足りないものをやり直してください。</translation>
        </message>
        <message>
            <source>All %1 acts that were not sent yet were saved.</source>
            <translation>未送信の処理%1件は、すべて救い出しました。</translation>
        </message>
        <message>
            <source>No act was waiting to be sent.</source>
            <translation>未送信の処理はありませんでした。</translation>
        </message>
        <message>
            <source>The audit trail of this terminal is not whole any more; the rest of it lies in the old file.</source>
            <translation>この端末の監査記録は一部が欠けています。残りは元のファイルにあります。</translation>
        </message>
        <message>
            <source>I have read this</source>
            <translation>確認しました</translation>
        </message>
        <message>
            <source>The data of this terminal was damaged and has been repaired.</source>
            <translation>この端末のデータが破損していたため、修復しました。</translation>
        </message>
        <message>
            <source>The backup of %1 was put in its place; what came since is fetched from the intake service.</source>
            <translation>%1のバックアップに置き換えました。その後の分は受付サービスから取得します。</translation>
        </message>
        <message>
            <source>A new file was begun; all cases are fetched again from the intake service, which takes a while.</source>
            <translation>新しいファイルを作成しました。すべての案件を受付サービスから取り直します。しばらく時間がかかります。</translation>
        </message>
        <message>
            <source>The old file was kept: %1</source>
            <translation>元のファイルは残してあります：%1</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::TopBar</name>
        <message>
            <source>Show or hide the names of the queues (Ctrl+B)</source>
            <translation>区分名を表示する・隠す（Ctrl+B）</translation>
        </message>
        <message>
            <source>What concerns you: passphrase, lock</source>
            <translation>ご自分の設定（パスフレーズ・画面のロック）</translation>
        </message>
        <message>
            <source>Light or dark display</source>
            <translation>明るい表示・暗い表示を切り替える</translation>
        </message>
        <message>
            <source>Guide (F1)</source>
            <translation>手引（F1）</translation>
        </message>
        <message>
            <source>Lock the screen (Ctrl+L)</source>
            <translation>画面をロックする（Ctrl+L）</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Madoguchi</source>
            <translation>窓口</translation>
        </message>
        <message>
            <source>Search all cases</source>
            <translation>すべての案件を検索</translation>
        </message>
        <message>
            <source>Receipt no., name, kana, address, telephone (Ctrl+K)</source>
            <translation>受付番号・氏名・フリガナ・住所・電話で検索（Ctrl+K）</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>パスフレーズの変更</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::TrailCheck</name>
        <message>
            <source>Progress of the check</source>
            <translation>点検の進み具合</translation>
        </message>
        <message>
            <source>The audit trail is whole: %1 rows, each as it was written.</source>
            <translation>監査記録に異常はありません（%1件）。</translation>
        </message>
        <message>
            <source>Stop the check</source>
            <translation>点検を中止する</translation>
        </message>
        <message>
            <source>Check the trail</source>
            <translation>記録を点検する</translation>
        </message>
        <message>
            <source>Checked up to no. %1</source>
            <translation>No.%1まで点検済み</translation>
        </message>
        <message>
            <source>Not checked since you logged in</source>
            <translation>ログイン後は未点検</translation>
        </message>
        <message>
            <source>witnessed by the intake service up to no. %1 (%2)</source>
            <translation>受付サービスの証跡：No.%1まで（%2）</translation>
        </message>
        <message>
            <source>not yet witnessed by the intake service</source>
            <translation>受付サービスの証跡：まだありません</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1・%2</translation>
        </message>
        <message>
            <source>No. %1 to %2 were lost when the database was repaired; told to the intake service on %3 (%4).</source>
            <translation>%1番から%2番までの記録は、データベースの修復時に失われました（%3に受付サービスへ届出済み・%4）。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::VerdictPanel</name>
        <message>
            <source>Result of the verification</source>
            <translation>検証結果</translation>
        </message>
        <message>
            <source>Signature, certificate and form were checked and hold. You can go on.</source>
            <translation>署名・電子証明書・申請内容をすべて確認しました。手続を進められます。</translation>
        </message>
        <message>
            <source>The signature holds. Look at the following before you go on.</source>
            <translation>署名は有効です。進める前に、次の点を確認してください。</translation>
        </message>
        <message>
            <source>This is no valid application of this person. Don't issue anything on it; reject it or ask the person to apply again.</source>
            <translation>本人の有効な申請として確認できません。証明書を交付しないでください。不受理にするか、再申請を依頼してください。</translation>
        </message>
        <message>
            <source>Result: %1</source>
            <translation>検証結果：%1</translation>
        </message>
        <message>
            <source>Proof sheet (PDF)</source>
            <translation>検証結果票（PDF）</translation>
        </message>
        <message>
            <source>Signer (from the signature certificate)</source>
            <translation>署名者（署名用電子証明書の記載）</translation>
        </message>
        <message>
            <source>What the certificate says (not proven)</source>
            <translation>証明書の記載（未確認）</translation>
        </message>
        <message>
            <source>The verdict is bad: nobody has proven that this person signed. Don't use these entries.</source>
            <translation>検証結果が無効のため、この人が署名したとは確認できていません。この記載を使わないでください。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>氏名</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>住所</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>生年月日</translation>
        </message>
        <message>
            <source>Gender</source>
            <translation>性別</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有効期間の開始</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有効期間の終了</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>発行番号</translation>
        </message>
        <message>
            <source>The signer's certificate could not be read.</source>
            <translation>署名用電子証明書を読み取れませんでした。</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>受付日時</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ViewMenu</name>
        <message>
            <source>Views</source>
            <translation>表示</translation>
        </message>
        <message>
            <source>Saved views (Ctrl+Shift+V)</source>
            <translation>保存した表示（Ctrl+Shift+V）</translation>
        </message>
        <message>
            <source>%1 (opens first)</source>
            <translation>%1（最初に開く）</translation>
        </message>
        <message>
            <source>No saved views yet</source>
            <translation>保存した表示はまだありません</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>今の表示を保存…</translation>
        </message>
        <message>
            <source>Save over the current view</source>
            <translation>選んだ表示に上書き保存</translation>
        </message>
        <message>
            <source>Rename the current view…</source>
            <translation>選んだ表示の名前を変更…</translation>
        </message>
        <message>
            <source>Open the current view first</source>
            <translation>選んだ表示を最初に開く</translation>
        </message>
        <message>
            <source>Delete the current view…</source>
            <translation>選んだ表示を削除…</translation>
        </message>
        <message>
            <source>Delete the view "%1"?</source>
            <translation>表示「%1」を削除しますか</translation>
        </message>
        <message>
            <source>Only the view goes. No case is changed.</source>
            <translation>表示の設定だけを削除します。申請には影響しません。</translation>
        </message>
        <message>
            <source>Delete the view</source>
            <translation>表示を削除する</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::ViewNameDialog</name>
        <message>
            <source>Save this view</source>
            <translation>今の表示を保存</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>表示の名前を変更</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>表示の名前</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存する</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>変更する</translation>
        </message>
        <message>
            <source>The view of this name is replaced.</source>
            <translation>同じ名前の表示を置き換えます。</translation>
        </message>
        <message>
            <source>The list, its filters, order and columns are kept for you alone at this terminal.</source>
            <translation>一覧の種類・絞り込み・並び順・列を、この端末にご本人専用で保存します。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::Workspace</name>
        <message>
            <source>Not accepted</source>
            <translation>受付不可の処理</translation>
        </message>
        <message>
            <source>Audit trail</source>
            <translation>監査記録</translation>
        </message>
        <message>
            <source>Who works on what</source>
            <translation>担当状況</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>職員</translation>
        </message>
        <message>
            <source>Retention ended</source>
            <translation>保存期間満了</translation>
        </message>
        <message>
            <source>Not accepted (%1)</source>
            <translation>受付不可の処理（%1）</translation>
        </message>
        <message>
            <source>This was the last case of the list.</source>
            <translation>一覧の最後の案件です。</translation>
        </message>
        <message>
            <source>This was the first case of the list.</source>
            <translation>一覧の最初の案件です。</translation>
        </message>
        <message>
            <source>Your passphrase has been changed.</source>
            <translation>パスフレーズを変更しました。</translation>
        </message>
        <message>
            <source>It counts from now on, also for unlocking this screen.</source>
            <translation>今後のログインと画面のロック解除には、新しいパスフレーズを使ってください。</translation>
        </message>
    </context>
    <context>
        <name>madoguchi::WrappedText</name>
        <message>
            <source>Copy</source>
            <translation>コピー</translation>
        </message>
    </context>
    <context>
        <name>madoguchictl</name>
        <message>
            <source>The office without a face: the same rules and the same profile as the desktop.</source>
            <translation>画面のない窓口です。デスクトップと同じ規則、同じプロファイルで動きます。</translation>
        </message>
        <message>
            <source>Before or after the command: --json (one object a line), --lang ja|en, --passphrase-stdin.
Each command has its own --help.</source>
            <translation>コマンドの前後に置けるもの：--json（1行に1オブジェクト）、--lang ja|en、--passphrase-stdin
各コマンドに --help があります。</translation>
        </message>
    </context>
</TS>
