// The privacy page of the demo sites: deliberately incomplete, and wrong about some cookies, so that a comparison with what was seen has something to say.
// @ts-check

/** Not mentioned: performance (New Relic, Sentry), Baidu, TikTok, Bing. Said wrongly: how long _ga lasts, what _fbp is for. Not seen: Matomo. */
export const policy = `<h1>Cookies and privacy at our shop</h1>
<p class=lead>Last updated: 3 March 2025. Which cookies and similar technologies we use, what for, and how you can object.</p>
<p>We and our partners place cookies, web beacons and pixels when you visit our pages.</p>
<h2>Strictly necessary cookies</h2>
<p>These cookies are needed so that you can sign in and stay signed in. The site does not work without them.</p>
<h2>Protection</h2>
<p>We use reCAPTCHA and Turnstile to recognise bots and to prevent fraud and abuse.</p>
<h2>Your settings</h2>
<p>These cookies remember your language, your theme and your consent choice. OneTrust keeps that choice for us.</p>
<h2>Content from others</h2>
<p>Videos by YouTube, maps by Google Maps, payments with Stripe and our chat by Intercom are features that set cookies of their own.</p>
<h2>Counting visits</h2>
<p>We use Google Analytics, Hotjar, Microsoft Clarity and Matomo to understand how visitors use our pages and to improve them.</p>
<h2>Marketing cookies</h2>
<p>Our advertising partners, Meta, DoubleClick and Criteo among them, use cookies and pixels to show you advertising that fits your interests and to measure how well it works.</p>
<h2>The cookies in detail</h2>
<table><thead><tr><th>Name<th>Provider<th>Purpose<th>Duration</tr></thead><tbody>
<tr><td>session<td>this site<td>Necessary: knows that you are signed in<td>Session
<tr><td>theme<td>this site<td>Preferences: remembers the theme<td>1 year
<tr><td>_ga<td>Google Analytics<td>Statistics: counts visits<td>30 days
<tr><td>_ga_*<td>Google Analytics<td>Statistics: counts visits<td>2 years
<tr><td>_fbp<td>Meta<td>Necessary: needed for the basic functions of the site<td>3 months
<tr><td>_pk_id.*<td>Matomo<td>Statistics: counts visits<td>13 months
</tbody></table>
<h2>Your choice</h2>
<p>You can block or delete cookies in the settings of your browser; some parts of the site may then not work properly. To object to Google Analytics install the
<a href="https://tools.google.com/dlpage/gaoptout">Google Analytics opt-out browser add-on</a>. To object to advertising by several companies visit
<a href="https://optout.aboutads.info/">AdChoices</a> or <a href="https://www.youronlinechoices.eu/">Your Online Choices</a>. After opting out you will still see ads, only less relevant ones.</p>`;
